package io.paperdigest.identity;

import io.paperdigest.sign.LinkKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Union-find over witnesses that refuses a union when two witnesses of its sides contradict each other. Of a side that has
 * many, the {@value #FIRST} that came first are heard, and who knows its arXiv id: else a chain of n near-duplicates would
 * cost n² comparisons with each listing that joins it.
 */
final class Unions {

    private static final int FIRST = 64;

    private final List<Witness> witnesses;
    /** The pages each witness is on, by its place. */
    private final List<Set<String>> pages;

    private final Pins pins;
    private final Trail trail;
    /** What evidence joined. */
    private final Partition joined;

    private final Map<Pair, Contradiction> judged = new HashMap<>();

    Unions(List<Witness> witnesses, List<Set<String>> pages, Pins pins, Trail trail) {
        this.witnesses = witnesses;
        this.pages = pages;
        this.pins = pins;
        this.trail = trail;
        this.joined = new Partition(witnesses.size());
    }

    /**
     * Unites sets that edges of one strength join, unless something contradicts. Those that most edges join come first: a
     * record that fits two papers goes to the one that it fits better.
     */
    void unite(Strength strength, List<Pair> edges) {
        Map<Pair, Integer> counted = new HashMap<>();
        edges.forEach(edge -> counted.merge(between(edge), 1, Integer::sum));
        counted.entrySet().stream()
                .sorted(Map.Entry.<Pair, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey, Pair.ORDER))
                .forEach(pair -> unite(strength, pair.getKey()));
    }

    /** The first members of both sets. */
    private Pair between(Pair edge) {
        return Pair.of(joined.first(edge.a()), joined.first(edge.b()));
    }

    private void unite(Strength strength, Pair pair) {
        if (joined.first(pair.a()) == joined.first(pair.b())) {
            return;
        }
        Optional<Objection> objection = objection(strength, pair);
        if (objection.isEmpty()) {
            joined.join(pair.a(), pair.b());
            pins.join(pair.a(), pair.b());
            trail.joined(strength, pair);
        } else {
            trail.refused(strength, pair, objection.get());
        }
    }

    /** The papers, as places of witnesses. */
    List<List<Integer>> papers() {
        return pins.papers();
    }

    private Optional<Objection> objection(Strength strength, Pair pair) {
        return pins.keptApart(pair.a(), pair.b())
                .map(decided -> new Objection(Objection.Kind.DECIDED, decided))
                .or(() -> contradiction(strength, heard(joined.of(pair.a())), heard(joined.of(pair.b()))));
    }

    /** Sets have one arXiv id at most, because two contradict each other whatever else is the case. */
    private List<Integer> heard(List<Integer> set) {
        if (set.size() <= FIRST) {
            return set;
        }
        List<Integer> heard = new ArrayList<>(set.subList(0, FIRST));
        set.stream()
                .skip(FIRST)
                .filter(place -> witnesses.get(place).has(LinkKind.ARXIV))
                .findFirst()
                .ifPresent(heard::add);
        return heard;
    }

    private Optional<Objection> contradiction(Strength strength, List<Integer> left, List<Integer> right) {
        int records = 0;
        Optional<Pair> lastOfRecords = Optional.empty();
        for (int a : left) {
            for (int b : right) {
                Contradiction contradiction = contradiction(a, b);
                if (strength == Strength.NEAR_TITLE && areListedApart(a, b)) {
                    return Optional.of(new Objection(Objection.Kind.LISTED_APART, Pair.of(a, b)));
                }
                if (contradiction == Contradiction.OF_RECORDS) {
                    records++;
                    lastOfRecords = Optional.of(Pair.of(a, b));
                } else if (strength.yieldsTo(contradiction)) {
                    return Optional.of(new Objection(Objection.Kind.CONTRADICTION, Pair.of(a, b)));
                }
            }
        }
        boolean most = strength.yieldsTo(Contradiction.OF_RECORDS) && 2 * records > left.size() * right.size();
        return lastOfRecords.filter(pair -> most).map(pair -> new Objection(Objection.Kind.CONTRADICTION, pair));
    }

    /** A page that has both titles means two papers. */
    private boolean areListedApart(int a, int b) {
        return !Collections.disjoint(pages.get(a), pages.get(b))
                && !Evidence.shareTitle(witnesses.get(a), witnesses.get(b));
    }

    private Contradiction contradiction(int a, int b) {
        return judged.computeIfAbsent(
                Pair.of(a, b), pair -> Evidence.contradiction(witnesses.get(pair.a()), witnesses.get(pair.b())));
    }
}
