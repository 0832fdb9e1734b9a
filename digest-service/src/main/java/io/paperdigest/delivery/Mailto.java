package io.paperdigest.delivery;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses that open a mail to somebody, RFC 6068. */
public final class Mailto {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Mailto() {}

    /**
     * A mail with a subject.
     *
     * @param subject any text
     */
    public static URI of(MailAddress to, String subject) {
        return URI.create("mailto:" + encoded(to.local()) + "@" + encoded(to.domain()) + "?subject="
                + encoded(HeaderText.oneLine(subject)));
    }

    /** Only what is unreserved in any URI (RFC 3986, 2.3) stands for itself; a plus would be a space to some readers. */
    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && (Character.isLetterOrDigit(b) || "-._~".indexOf(b) >= 0)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
