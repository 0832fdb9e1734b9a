package io.paperdigest.delivery;

/**
 * Whom digests come from.
 *
 * @param name shown in place of the address, 1 to 60 characters, no control characters
 * @param address also the envelope's sender, which bounces go to
 */
public record Sender(String name, MailAddress address) {

    /** The name when none is given. */
    public static final String DEFAULT_NAME = "Paper Digest";

    private static final int MAX_NAME = 60;

    /** What a piece of text is: a sender, or not, and why. */
    public sealed interface Parsed {}

    /** It is one. */
    public record Valid(Sender sender) implements Parsed {}

    /**
     * It is none.
     *
     * @param reason for people: {@code it has no @}
     */
    public record Invalid(String reason) implements Parsed {}

    /** @throws IllegalArgumentException when the name is empty, too long or has control characters */
    public Sender {
        if (!isName(name)) {
            throw new IllegalArgumentException("Not a sender's name");
        }
    }

    /** Reads {@code digest@example.org} or {@code Paper Digest <digest@example.org>}. */
    public static Parsed parse(String text) {
        String trimmed = text.strip();
        int open = trimmed.lastIndexOf('<');
        if (open < 0 || !trimmed.endsWith(">")) {
            return parse(DEFAULT_NAME, trimmed);
        }
        String name = trimmed.substring(0, open).strip().replaceAll("^\"(.*)\"$", "$1");
        return parse(name.isEmpty() ? DEFAULT_NAME : name, trimmed.substring(open + 1, trimmed.length() - 1));
    }

    private static Parsed parse(String name, String address) {
        if (!isName(name)) {
            return new Invalid("the name has a control character or more than " + MAX_NAME + " characters");
        }
        return switch (MailAddress.parse(address)) {
            case MailAddress.Valid valid -> new Valid(new Sender(name, valid.address()));
            case MailAddress.Invalid invalid -> new Invalid(invalid.reason());
        };
    }

    private static boolean isName(String name) {
        return !name.isBlank() && name.length() <= MAX_NAME && name.equals(HeaderText.oneLine(name));
    }

    /** The {@code From} line without its end, the name quoted or encoded as it needs, the address folded away. */
    String header() {
        String line = HeaderText.phrase("From", name);
        int used = line.length() - line.lastIndexOf('\n') - 1;
        String end = " <" + address + ">";
        return used + end.length() <= HeaderText.MAX_LINE ? line + end : line + "\r\n" + end;
    }
}
