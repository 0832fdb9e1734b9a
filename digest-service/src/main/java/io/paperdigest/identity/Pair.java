package io.paperdigest.identity;

import java.util.Comparator;

/**
 * Two witnesses, by their places among those of a component in canonical order.
 *
 * @param a the smaller place
 * @param b the greater place
 */
record Pair(int a, int b) {

    static final Comparator<Pair> ORDER = Comparator.comparingInt(Pair::a).thenComparingInt(Pair::b);

    static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }
}
