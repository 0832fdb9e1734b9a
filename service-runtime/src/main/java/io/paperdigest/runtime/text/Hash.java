package io.paperdigest.runtime.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as hexadecimal digits. */
public final class Hash {

    private Hash() {}

    /**
     * The first digits of a text's hash, of its bytes in UTF-8.
     *
     * @param digits how many, 1 to 64
     */
    public static String hex(String text, int digits) {
        MessageDigest digest = sha256();
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        return hex(digest, digits);
    }

    /**
     * The first digits of the hash of what was added to the digest, which is reset.
     *
     * @param digits how many, 1 to 64
     */
    public static String hex(MessageDigest digest, int digits) {
        return HexFormat.of().formatHex(digest.digest()).substring(0, digits);
    }

    /** To be given bytes piece by piece. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
