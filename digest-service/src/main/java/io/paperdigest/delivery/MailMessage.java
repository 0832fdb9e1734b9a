package io.paperdigest.delivery;

import java.net.URI;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One digest as a message, before it is bytes.
 *
 * @param messageId with its angle brackets, see {@link MessageIds}
 * @param from whom it comes from
 * @param to whom it goes to
 * @param subject any text: what can't stand in a header is taken out when it is written
 * @param text the plain part
 * @param html the HTML part
 * @param date the edition's cut, or when it is sent if that is earlier, in the zone the edition was cut in
 * @param unsubscribe where one request ends the subscription; null where nothing answers
 * @param contact who reads answers, and takes off whoever asks for it; null where nobody does
 */
public record MailMessage(
        String messageId,
        Sender from,
        MailAddress to,
        String subject,
        String text,
        String html,
        ZonedDateTime date,
        @Nullable URI unsubscribe,
        @Nullable MailAddress contact) {

    private static final Pattern MESSAGE_ID = Pattern.compile("<[A-Za-z0-9.-]{1,64}@[A-Za-z0-9.-]{1,253}>");

    /** A header line holds 998 characters, and an address in it can't be folded. */
    private static final int MAX_URL = 900;

    private static final int MAX_SUBJECT = 250;

    /** @throws IllegalArgumentException when a part can't be written as a header, saying which */
    public MailMessage {
        if (!MESSAGE_ID.matcher(messageId).matches()) {
            throw new IllegalArgumentException("messageId is not <letters, digits, dots or hyphens@domain>");
        }
        subject = cut(HeaderText.oneLine(subject));
        if (subject.isEmpty()) {
            throw new IllegalArgumentException("subject is missing");
        }
        if (unsubscribe != null && !isWeb(unsubscribe)) {
            throw new IllegalArgumentException("unsubscribe is not an http or https address under " + MAX_URL
                    + " characters, or has a user in it");
        }
    }

    private static String cut(String subject) {
        if (subject.codePointCount(0, subject.length()) <= MAX_SUBJECT) {
            return subject;
        }
        return subject.substring(0, subject.offsetByCodePoints(0, MAX_SUBJECT - 1))
                        .strip() + "…";
    }

    private static boolean isWeb(URI uri) {
        return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                && uri.getHost() != null
                && uri.getUserInfo() == null
                && uri.toASCIIString().length() < MAX_URL;
    }
}
