package io.paperdigest.topics;

/** Shares that are learnt from papers. */
final class Share {

    /** What is thought before anything was seen, as if it came from so many papers. */
    private static final double USUAL = 0.02;

    private static final double WEIGHT = 20;

    private Share() {}

    /**
     * @param seen how many papers had it
     * @param papers of how many
     */
    static double of(int seen, int papers) {
        return (seen + USUAL * WEIGHT) / (papers + WEIGHT);
    }
}
