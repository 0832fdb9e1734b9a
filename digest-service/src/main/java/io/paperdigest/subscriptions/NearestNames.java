package io.paperdigest.subscriptions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Finds what somebody may have meant. */
public final class NearestNames {

    private static final int MAX_NAMES = 3;

    private NearestNames() {}

    /**
     * The names a slip or two away, or that the word begins or is a part of: at most three, nearest first.
     *
     * @param word what was written, in any case
     * @param names what there is
     */
    public static List<String> of(String word, Collection<String> names) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        // One slip in three letters is a typo, more is another word.
        int slips = Math.max(1, wanted.length() / 3);
        return names.stream()
                .map(name -> new Near(name, distance(wanted, name.toLowerCase(Locale.ROOT), slips)))
                .filter(near -> near.distance() <= slips)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MAX_NAMES)
                .map(Near::name)
                .toList();
    }

    private static int distance(String wanted, String name, int slips) {
        if (wanted.length() >= 3 && name.contains(wanted)) {
            return slips;
        }
        int distance = new DamerauLevenshteinDistance(slips).apply(wanted, name);
        return distance < 0 ? Integer.MAX_VALUE : distance;
    }

    private record Near(String name, int distance) {}
}
