package io.paperdigest.identity;

import java.util.Comparator;

/**
 * What joins two witnesses of a component.
 *
 * @param strength how strongly
 * @param pair which two
 */
record Edge(Strength strength, Pair pair) {

    /** The strongest first; a function of the set of listings, because places are. */
    static final Comparator<Edge> ORDER = Comparator.comparing(Edge::strength).thenComparing(Edge::pair, Pair.ORDER);
}
