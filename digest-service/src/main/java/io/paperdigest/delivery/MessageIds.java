package io.paperdigest.delivery;

import io.paperdigest.runtime.text.Hash;

/** The name a digest has everywhere: the same one however often it is made, so that a repeated mail is recognised. */
public final class MessageIds {

    /** 128 bits: no two digests will ever share them. */
    private static final int HEX_DIGITS = 32;

    private MessageIds() {}

    /**
     * The {@code Message-ID} header's value, a function of its arguments.
     *
     * @param edition the edition's id
     * @param subscriber the subscription's id
     * @param domain the sender's
     */
    public static String of(String edition, String subscriber, String domain) {
        // A line end can't stand in either id, so no two pairs join to the same text.
        return "<" + hash(edition + "\n" + subscriber) + "@" + domain + ">";
    }

    /** The first 32 hex digits of the text's SHA-256. */
    static String hash(String text) {
        return Hash.hex(text, HEX_DIGITS);
    }
}
