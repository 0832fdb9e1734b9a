package io.paperdigest.runtime.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds what somebody may have meant. Upper and lower case are the same. */
public final class NearestNames {

    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;

    private NearestNames() {}

    private record Near(String name, int distance) {}

    /**
     * The names a slip or two away, or that the word is a part of, the nearest first: at most three, and none that is
     * clearly further away than the first.
     *
     * @param word what was written
     * @param names what there is
     */
    public static List<String> of(String word, Collection<String> names) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        // One slip in three letters is a typo, more is another word.
        int slips = Math.max(1, wanted.length() / 3);
        List<Near> near = names.stream()
                .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT), slips)))
                .filter(name -> name.distance() <= slips)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MOST)
                .toList();
        return near.stream()
                .filter(name -> name.distance() <= near.getFirst().distance() + 1)
                .map(Near::name)
                .toList();
    }

    /** A question to go after a complaint: {@code " Did you mean a or b?"}; empty when nothing is near. */
    public static String question(String word, Collection<String> names) {
        List<String> nearest = of(word, names);
        if (nearest.isEmpty()) {
            return "";
        }
        String last = nearest.getLast();
        String others = String.join(", ", nearest.subList(0, nearest.size() - 1));
        return " Did you mean " + (others.isEmpty() ? last : others + " or " + last) + "?";
    }

    private static int distance(String wanted, String name, int slips) {
        int distance = new DamerauLevenshteinDistance(slips).apply(wanted, name);
        boolean part = wanted.length() >= SHORTEST_PART && name.contains(wanted);
        return distance >= 0 ? distance : part ? slips : Integer.MAX_VALUE;
    }
}
