package io.paperdigest.identity;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How well pairs were found.
 *
 * @param found pairs found that are true
 * @param wrong pairs found that are not
 * @param missed true pairs not found
 */
record Score(int found, int wrong, int missed) {

    static <T> Score of(Set<T> answer, Set<T> truth) {
        Set<T> found = new HashSet<>(answer);
        found.retainAll(truth);
        return new Score(found.size(), answer.size() - found.size(), truth.size() - found.size());
    }

    double precision() {
        return found == 0 ? 0 : (double) found / (found + wrong);
    }

    double recall() {
        return found == 0 ? 0 : (double) found / (found + missed);
    }

    double f1() {
        return found == 0 ? 0 : 2.0 * found / (2 * found + wrong + missed);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision %.4f, recall %.4f, F1 %.4f (%d found, %d wrong, %d missed)",
                precision(),
                recall(),
                f1(),
                found,
                wrong,
                missed);
    }
}
