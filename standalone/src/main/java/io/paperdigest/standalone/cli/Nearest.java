package io.paperdigest.standalone.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;

    private Nearest() {}

    /**
     * The candidates nearest to a word, the nearest first: those a typing mistake or two away, or that the word is a
     * part of; none that is clearly further away than the first.
     *
     * @return at most three; none when nothing is near
     */
    public static List<String> to(String word, Collection<String> candidates) {
        String typed = fold(word);
        List<String> near = candidates.stream()
                .filter(candidate -> isNear(typed, fold(candidate)))
                .sorted(Comparator.comparingInt((String candidate) -> distance(typed, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return near.stream()
                .filter(candidate -> distance(typed, fold(candidate)) <= distance(typed, fold(near.getFirst())) + 1)
                .toList();
    }

    /** A question to go after a complaint: {@code " Did you mean a or b?"}; empty when nothing is near. */
    public static String question(String word, Collection<String> candidates) {
        List<String> nearest = to(word, candidates);
        if (nearest.isEmpty()) {
            return "";
        }
        String last = nearest.getLast();
        String others = String.join(", ", nearest.subList(0, nearest.size() - 1));
        return " Did you mean " + (others.isEmpty() ? last : others + " or " + last) + "?";
    }

    private static boolean isNear(String typed, String candidate) {
        return distance(typed, candidate) <= Math.max(1, Math.min(typed.length(), candidate.length()) / 3)
                || (typed.length() >= SHORTEST_PART && candidate.contains(typed));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** Edits from one word to another, where two neighbours swapped are one edit (optimal string alignment). */
    static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (swapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static boolean swapped(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
