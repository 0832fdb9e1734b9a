package io.paperdigest.standalone.cli;

import java.util.Locale;

/** How much the queries of a benchmark match. */
public enum Breadth {
    /** As people ask for a topic: on average a thousandth of the papers, computer science and biology on arXiv. */
    NARROW(0.005),
    /** Of any words: several papers in a hundred. */
    LOOSE(1);

    private final double commonest;

    Breadth(double commonest) {
        this.commonest = commonest;
    }

    /** Which share of papers a query's main words may have at most. */
    public double commonest() {
        return commonest;
    }

    /** The name, in small letters. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
