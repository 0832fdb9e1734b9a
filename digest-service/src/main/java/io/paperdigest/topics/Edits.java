package io.paperdigest.topics;

/** How far words are apart: optimal string alignment, in code points, as Lucene's Levenshtein automata count it. */
final class Edits {

    private Edits() {}

    /** Whether one word becomes the other by so many letters added, dropped, replaced or swapped with their neighbour. */
    static boolean atMost(int most, String one, String other) {
        if (Math.abs(one.length() - other.length()) > 2 * most) {
            return false;
        }
        int[] from = one.codePoints().toArray();
        int[] to = other.codePoints().toArray();
        return Math.abs(from.length - to.length) <= most && distance(from, to) <= most;
    }

    private static int distance(int[] from, int[] to) {
        int[][] rows = new int[from.length + 1][to.length + 1];
        for (int i = 0; i <= from.length; i++) {
            for (int j = 0; j <= to.length; j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, from, to, i, j);
            }
        }
        return rows[from.length][to.length];
    }

    private static int cheapest(int[][] rows, int[] from, int[] to, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
        int cheapest = Math.min(replaced, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
        return swapped ? Math.min(cheapest, rows[i - 2][j - 2] + 1) : cheapest;
    }
}
