package io.paperdigest.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Union-find over witnesses that refuses a union when two witnesses of its sides contradict each other. */
final class Unions {

    private final List<Witness> witnesses;
    /** The set each witness is in, by its place; sets are shared by their members. */
    private final List<List<Integer>> sets = new ArrayList<>();

    private final Map<Pair, Contradiction> judged = new HashMap<>();
    /** First members of sets whose union was refused: sets only grow, so it stays refused. */
    private final Set<Edge> refused = new HashSet<>();

    Unions(List<Witness> witnesses) {
        this.witnesses = witnesses;
        IntStream.range(0, witnesses.size()).forEach(place -> sets.add(List.of(place)));
    }

    /** Unites the sets of an edge's ends, unless something contradicts. */
    void unite(Edge edge) {
        List<Integer> left = sets.get(edge.pair().a());
        List<Integer> right = sets.get(edge.pair().b());
        if (left.getFirst().equals(right.getFirst())) {
            return;
        }
        Edge between = new Edge(edge.strength(), Pair.of(left.getFirst(), right.getFirst()));
        if (refused.contains(between)) {
            return;
        }
        if (contradict(edge.strength(), left, right)) {
            refused.add(between);
        } else {
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
        union.forEach(place -> sets.set(place, union));
    }

    private boolean contradict(Strength strength, List<Integer> left, List<Integer> right) {
        return left.stream().anyMatch(a -> right.stream().anyMatch(b -> strength.yieldsTo(contradiction(a, b))));
    }

    private Contradiction contradiction(int a, int b) {
        return judged.computeIfAbsent(
                Pair.of(a, b), pair -> Evidence.contradiction(witnesses.get(pair.a()), witnesses.get(pair.b())));
    }
}
