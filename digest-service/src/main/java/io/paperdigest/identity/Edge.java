package io.paperdigest.identity;

import java.util.Comparator;

/**
 * What joins two witnesses of a component.
 *
 * @param strength how strongly
 * @param a the place of one among the witnesses in canonical order
 * @param b the place of the other
 */
record Edge(Strength strength, int a, int b) {

    /** The strongest first; a function of the set of listings, because places are. */
    static final Comparator<Edge> ORDER =
            Comparator.comparing(Edge::strength).thenComparingInt(Edge::a).thenComparingInt(Edge::b);
}
