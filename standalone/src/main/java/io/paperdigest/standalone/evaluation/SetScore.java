package io.paperdigest.standalone.evaluation;

import java.util.List;

/**
 * How well the pairs of a set were found.
 *
 * @param set the set
 * @param found how many pairs that are the same were found
 * @param wrong the pairs that were found and are not the same, sorted
 * @param missed the pairs that are the same and were not found, sorted
 */
record SetScore(LabelledSet set, int found, List<KeyPair> wrong, List<KeyPair> missed) {

    /** 1 when nothing was found: then nothing found is wrong. */
    double precision() {
        return share(found, wrong.size());
    }

    /** 1 when there was nothing to find. */
    double recall() {
        return share(found, missed.size());
    }

    /** The harmonic mean of both. */
    double f1() {
        return share(2 * found, wrong.size() + missed.size());
    }

    private static double share(int right, int not) {
        return right + not == 0 ? 1 : (double) right / (right + not);
    }
}
