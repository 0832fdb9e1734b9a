package io.paperdigest.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Union-find over witnesses that refuses a union when two witnesses of its sides contradict each other. */
final class Unions {

    private final List<Witness> witnesses;
    /** The pages each witness is on, by its place. */
    private final List<Set<String>> pages;
    /** The set each witness is in, by its place; sets are shared by their members. */
    private final List<List<Integer>> sets = new ArrayList<>();

    private final Map<Pair, Contradiction> judged = new HashMap<>();

    Unions(List<Witness> witnesses, List<Set<String>> pages) {
        this.witnesses = witnesses;
        this.pages = pages;
        IntStream.range(0, witnesses.size()).forEach(place -> sets.add(List.of(place)));
    }

    /**
     * Unites sets that edges of one strength join, unless something contradicts. Those that most edges join come first: a
     * record that fits two papers goes to the one that it fits better.
     */
    void unite(Strength strength, List<Pair> edges) {
        Map<Pair, Integer> joined = new HashMap<>();
        edges.forEach(edge -> joined.merge(between(edge), 1, Integer::sum));
        joined.entrySet().stream()
                .sorted(Map.Entry.<Pair, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry::getKey, Pair.ORDER))
                .forEach(pair -> unite(strength, pair.getKey()));
    }

    /** The first members of both sets. */
    private Pair between(Pair edge) {
        return Pair.of(sets.get(edge.a()).getFirst(), sets.get(edge.b()).getFirst());
    }

    private void unite(Strength strength, Pair pair) {
        List<Integer> left = sets.get(pair.a());
        List<Integer> right = sets.get(pair.b());
        if (!left.getFirst().equals(right.getFirst()) && !contradict(strength, left, right)) {
            join(left, right);
        }
    }

    /** The sets, each once, as places of witnesses. */
    List<List<Integer>> sets() {
        return IntStream.range(0, sets.size())
                .filter(place -> sets.get(place).getFirst() == place)
                .mapToObj(sets::get)
                .toList();
    }

    private void join(List<Integer> left, List<Integer> right) {
        List<Integer> union = new ArrayList<>(left);
        union.addAll(right);
        union.sort(Comparator.naturalOrder());
        union.forEach(place -> sets.set(place, union));
    }

    private boolean contradict(Strength strength, List<Integer> left, List<Integer> right) {
        int records = 0;
        for (int a : left) {
            for (int b : right) {
                Contradiction contradiction = contradiction(a, b);
                boolean apart = strength == Strength.NEAR_TITLE && areListedApart(a, b);
                if (apart || (contradiction != Contradiction.OF_RECORDS && strength.yieldsTo(contradiction))) {
                    return true;
                }
                records += contradiction == Contradiction.OF_RECORDS ? 1 : 0;
            }
        }
        return strength.yieldsTo(Contradiction.OF_RECORDS) && 2 * records > left.size() * right.size();
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
