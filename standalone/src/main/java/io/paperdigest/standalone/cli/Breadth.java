package io.paperdigest.standalone.bench;

import java.util.Locale;

/** How much queries match. */
public enum Breadth {
    /** As people ask for a topic: a thousandth of the papers. */
    NARROW(0.02),
    /** Of any words: several papers in a hundred. */
    LOOSE(1);

    private final double commonest;

    Breadth(double commonest) {
        this.commonest = commonest;
    }

    /** Which share of papers a query's main words may have at most. */
    double commonest() {
        return commonest;
    }

    String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
