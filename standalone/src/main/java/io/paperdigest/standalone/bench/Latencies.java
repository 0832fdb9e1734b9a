package io.paperdigest.standalone.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How long listings were on their way.
 *
 * @param p50 the median, in milliseconds
 * @param p99 what 99 of 100 stay below, in milliseconds
 */
record Latencies(int p50, int p99) {

    private static final double MEDIAN = 0.5;
    private static final double NEARLY_ALL = 0.99;

    /** @param millis at least one */
    static Latencies of(List<Integer> millis) {
        return of(millis.stream().mapToInt(Integer::intValue).toArray());
    }

    /** @param millis at least one */
    static Latencies of(int[] millis) {
        if (millis.length == 0) {
            throw new IllegalStateException("No paper came while latency was measured");
        }
        int[] sorted = millis.clone();
        Arrays.sort(sorted);
        return new Latencies(at(sorted, MEDIAN), at(sorted, NEARLY_ALL));
    }

    private static int at(int[] sorted, double part) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (part * sorted.length))];
    }
}
