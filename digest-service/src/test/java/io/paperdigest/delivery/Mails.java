package io.paperdigest.delivery;

import io.paperdigest.delivery.SmtpConfig.Security;
import io.paperdigest.delivery.SmtpConfig.Timeouts;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Mails and addresses made up for tests. */
final class Mails {

    static final MailAddress READER = new MailAddress("reader", "example.org");
    static final Sender SENDER = new Sender("Paper Digest", new MailAddress("digest", "example.org"));
    static final ZonedDateTime CUT = ZonedDateTime.of(2026, 11, 21, 6, 30, 0, 0, ZoneId.of("Europe/Berlin"));

    /**
     * A host that can't exist, whatever a resolver answers: no question can carry a label of more than 63 characters (RFC
     * 1035, 2.3.4), so none is asked. Some resolvers do answer for {@code mail.invalid}.
     */
    static final String UNKNOWN_HOST = "mail".repeat(16) + ".invalid";

    private Mails() {}

    static MailMessage digest(String subject, String text, String html) {
        String id = MessageIds.of("2026-11-21", "s0123456789ab", "example.org");
        return new MailMessage(id, SENDER, READER, subject, text, html, CUT, null, null);
    }

    /** A mail of two short parts. */
    static byte[] small() {
        return MimeComposer.compose(digest("Sparse maps and 9 more", "Sparse maps\n", "<p>Sparse maps</p>\n"));
    }

    static SmtpConfig onUnknownHost() {
        return new SmtpConfig(Security.STARTTLS, UNKNOWN_HOST, 587, null, Timeouts.DEFAULT);
    }

    static SmtpConfig local(int port) {
        return local(port, null);
    }

    static SmtpConfig local(int port, SmtpConfig.@Nullable Login login) {
        Duration patient = Duration.ofSeconds(20);
        return new SmtpConfig(Security.PLAIN, "127.0.0.1", port, login, new Timeouts(patient, patient, patient));
    }
}
