package io.paperdigest.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.paperdigest.delivery.SmtpConfig;
import io.paperdigest.mailing.MailRoute;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/** A mail server on a free port of this machine, and what it was given. */
final class Mailbox implements AutoCloseable {

    private final GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    Mailbox() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.ERROR);
        server.start();
    }

    /** As somebody would give it on the command line. */
    MailRoute route() {
        MailRoute.Words options = new MailRoute.Words(
                "smtp://127.0.0.1:" + server.getSmtp().getPort(),
                "digest@example.org",
                Optional.empty(),
                Optional.empty());
        return MailRoute.of(
                        options,
                        new MailRoute.Names("from", "to", "contact", SmtpConfig.PASSWORD),
                        Map.of(),
                        new ArrayList<>())
                .orElseThrow();
    }

    /** Waits until so many mails came. */
    void await(int mails) throws InterruptedException {
        while (server.getReceivedMessages().length < mails) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    /** Whom mail came for, one a mail, sorted. */
    List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            Arrays.stream(mail.getRecipients(Message.RecipientType.TO)).forEach(to -> recipients.add(to.toString()));
        }
        recipients.sort(null);
        return recipients;
    }

    /** The plain text of the last mail to somebody, its lines joined. */
    String lastTextTo(String recipient) throws MessagingException, IOException {
        String text = "";
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (mail.getRecipients(Message.RecipientType.TO)[0].toString().equals(recipient)) {
                text = (String)
                        ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
            }
        }
        return text.replaceAll("\\s+", " ");
    }

    @Override
    public void close() {
        server.stop();
    }
}
