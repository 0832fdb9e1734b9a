package io.paperdigest.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What operators decided among the witnesses of a component, and what follows for their papers. "Different" outweighs
 * "same": when two listings are decided to be different and others join them all the same, the decisions to join are taken
 * from the last to the first, and those that would bring the two together have no effect.
 *
 * <p>A decision to join joins two papers, not two texts: what contradicts between the one's listings and the other's is
 * not held against either's own. So a paper is made of sets of witnesses that evidence joined, and of decisions between
 * these sets.
 */
final class Pins {

    private final Partition papers;
    private final Map<Pair, Ruling> apart;

    /**
     * @param witnesses how many there are
     * @param rulings what holds between two of them
     * @param trail is told of the decisions to join that have no effect
     */
    Pins(int witnesses, Map<Pair, Ruling> rulings, Trail trail) {
        papers = new Partition(witnesses);
        apart = only(rulings, false);
        only(rulings, true).entrySet().stream()
                .sorted(Map.Entry.<Pair, Ruling>comparingByValue(
                                Comparator.comparingInt(Ruling::number).reversed())
                        .thenComparing(Map.Entry::getKey, Pair.ORDER))
                .forEach(same -> join(same.getKey(), trail));
    }

    private static SortedMap<Pair, Ruling> only(Map<Pair, Ruling> rulings, boolean joining) {
        SortedMap<Pair, Ruling> some = new TreeMap<>(Pair.ORDER);
        rulings.forEach((pair, ruling) -> {
            if (ruling.joins() == joining) {
                some.put(pair, ruling);
            }
        });
        return some;
    }

    private void join(Pair same, Trail trail) {
        Optional<Pair> refused = keptApart(same.a(), same.b());
        if (refused.isEmpty()) {
            join(same.a(), same.b());
        } else {
            trail.overruled(same, refused.get());
        }
    }

    /** Two listings that are decided to be different and that would be in one paper if these two were. */
    Optional<Pair> keptApart(int a, int b) {
        if (apart.isEmpty() || papers.first(a) == papers.first(b)) {
            return Optional.empty();
        }
        List<Integer> left = papers.of(a);
        List<Integer> right = papers.of(b);
        return apart.keySet().stream()
                .filter(pair -> (left.contains(pair.a()) && right.contains(pair.b()))
                        || (left.contains(pair.b()) && right.contains(pair.a())))
                .findFirst();
    }

    /** These two are of one paper. */
    void join(int a, int b) {
        papers.join(a, b);
    }

    /** The papers, as places of witnesses. */
    List<List<Integer>> papers() {
        return papers.all();
    }
}
