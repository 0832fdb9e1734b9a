package io.paperdigest.standalone.evaluation;

import io.paperdigest.runtime.text.Hash;

/** Rules are tuned on one half of a set, and verified on the other. */
enum Half {
    TUNING("tuning half", 0),
    HELD_OUT("held-out half", 1);

    private final String words;
    private final int parity;

    Half(String words, int parity) {
        this.words = words;
        this.parity = parity;
    }

    String words() {
        return words;
    }

    /** Whether a paper is in this half. */
    boolean has(String paper) {
        return Integer.parseInt(Hash.hex(paper, 1), 16) % 2 == parity;
    }
}
