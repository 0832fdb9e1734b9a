package io.paperdigest.identity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** Writes down how the papers of a component came about. */
final class Notes implements Trail {

    private final SortedMap<Strength, List<Pair>> edges;
    private final Partition together;
    private final Set<Pair> joined = new HashSet<>();
    private final List<Objection> refused = new ArrayList<>();
    private final Map<Pair, Pair> overruled = new LinkedHashMap<>();

    /**
     * @param edges what evidence joins, by strength
     * @param witnesses how many there are
     */
    Notes(SortedMap<Strength, List<Pair>> edges, int witnesses) {
        this.edges = edges;
        this.together = new Partition(witnesses);
    }

    @Override
    public void joined(Strength strength, Pair sets) {
        for (Pair edge : edges.getOrDefault(strength, List.of())) {
            if (Pair.of(together.first(edge.a()), together.first(edge.b())).equals(sets)) {
                joined.add(edge);
            }
        }
        together.join(sets.a(), sets.b());
    }

    @Override
    public void refused(Strength strength, Pair sets, Objection objection) {
        refused.add(objection);
    }

    @Override
    public void overruled(Pair same, Pair different) {
        overruled.put(same, different);
    }

    /** What evidence joins, by strength. */
    SortedMap<Strength, List<Pair>> edges() {
        return edges;
    }

    /** The edges that joined two sets; the others are between witnesses that were together by then. */
    Set<Pair> joined() {
        return joined;
    }

    /** Why sets were not joined, in the order that was found. */
    List<Objection> refused() {
        return refused;
    }

    /** Decisions to join that had no effect, each with two witnesses that are decided to be different. */
    Map<Pair, Pair> overruled() {
        return overruled;
    }
}
