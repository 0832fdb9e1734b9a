package io.paperdigest.standalone.evaluation;

import java.util.Comparator;

/**
 * Two listings, by their keys.
 *
 * @param a the smaller key
 * @param b the greater key
 */
record KeyPair(String a, String b) {

    static final Comparator<KeyPair> ORDER = Comparator.comparing(KeyPair::a).thenComparing(KeyPair::b);

    static KeyPair of(String one, String other) {
        return one.compareTo(other) < 0 ? new KeyPair(one, other) : new KeyPair(other, one);
    }

    /** Whether the two are of different sources. */
    boolean isAcross() {
        return !source(a).equals(source(b));
    }

    private static String source(String key) {
        return key.substring(0, key.indexOf('@'));
    }
}
