package io.paperdigest.sign;

/**
 * MinHash: the smallest of a set's hashes under a function is the same for two sets with the probability of their Jaccard
 * similarity J (Broder, "On the resemblance and containment of documents", 1997). A band of r functions agrees with
 * probability J^r, and one of b bands with 1 − (1 − J^r)^b.
 */
final class MinHash {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private MinHash() {}

    /**
     * The bands of a set: one number each.
     *
     * @param hashes of the members, in any order and as often as you like; not empty
     * @param bands how many bands
     * @param rows how many functions a band has
     */
    static long[] bands(long[] hashes, int bands, int rows) {
        long[] found = new long[bands];
        for (int band = 0; band < bands; band++) {
            long joined = band;
            for (int function = band * rows; function < (band + 1) * rows; function++) {
                joined = Shingles.scramble(joined * GOLDEN + smallest(hashes, function));
            }
            found[band] = joined;
        }
        return found;
    }

    /** The member that is smallest under one of the functions, counted from 0. Written out: all of signing waits for it. */
    private static long smallest(long[] hashes, int function) {
        long seed = (function + 1) * GOLDEN;
        long smallest = Long.MAX_VALUE;
        for (long hash : hashes) {
            smallest = Math.min(smallest, Shingles.scramble(hash ^ seed));
        }
        return smallest;
    }
}
