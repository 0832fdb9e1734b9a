package io.paperdigest.delivery;

import org.jspecify.annotations.Nullable;

/**
 * A mail server's answer.
 *
 * @param code 200 to 599; anything else is no answer at all
 * @param text the answer as it came, code included; may be several lines
 */
record SmtpReply(int code, @Nullable String text) {

    /** No answer. */
    static final SmtpReply NONE = new SmtpReply(0, null);

    /** The server closes the connection. */
    private static final int CLOSING = 421;

    private static final int MAX_LENGTH = 300;

    boolean isYes() {
        return code >= 200 && code < 300;
    }

    boolean isNotNow() {
        return code >= 400 && code < 500;
    }

    boolean isNever() {
        return code >= 500 && code < 600;
    }

    boolean isClosing() {
        return code == CLOSING;
    }

    /** Login wanted, or commands out of order: this is about us, not about the recipient. */
    boolean isAboutUs() {
        return switch (code) {
            case 502, 503, 530, 534, 535, 538 -> true;
            default -> false;
        };
    }

    /** The answer on one line, at most 300 characters: it is a stranger's text. */
    String words() {
        String line = text == null ? "no answer" : HeaderText.oneLine(text);
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH - 1) + "…";
    }
}
