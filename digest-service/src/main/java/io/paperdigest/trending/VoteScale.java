package io.paperdigest.trending;

/** How votes count, as sources state totals: what is worth something is always the gain. */
public enum VoteScale {
    /** Each vote gained counts the same. */
    EACH {
        @Override
        double gain(int before, int now) {
            return now - before;
        }
    },
    /** Each doubling counts the same: {@code log2(1 + now) − log2(1 + before)}. */
    DOUBLINGS {
        @Override
        double gain(int before, int now) {
            return log2(1.0 + now) - log2(1.0 + before);
        }
    };

    private static final double LN_2 = StrictMath.log(2);

    /** What going from one total to a higher one counts; 0 for equal ones. */
    abstract double gain(int before, int now);

    private static double log2(double value) {
        return StrictMath.log(value) / LN_2;
    }
}
