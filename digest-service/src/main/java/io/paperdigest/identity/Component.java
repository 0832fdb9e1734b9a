package io.paperdigest.identity;

import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Listings that links connect, vetoed or not, and which of them are the same paper: a function of the set.
 *
 * <p>Cost: listings with the same signature are one witness, so n repeats cost n. Only witnesses that share a link are
 * compared, and a link that more than {@value #CROWDED} different texts bear makes no pairs: it says nothing about any of
 * them. Bare titles are kept from becoming large components by their links.
 */
final class Component {

    private static final int CROWDED = 200;

    private static final Comparator<Known> CANONICAL_ORDER =
            Comparator.comparing(known -> known.signed().listing(), PaperId.CANONICAL_ORDER);

    private Component() {}

    /** The listings of each paper, in canonical order; the papers in the order of their first listings. */
    static List<List<Known>> papers(Collection<Known> listings) {
        List<List<Known>> bySignature = bySignature(listings);
        if (bySignature.size() == 1) {
            return bySignature;
        }
        List<Witness> witnesses = bySignature.stream()
                .map(same -> new Witness(same.getFirst().signed()))
                .toList();
        Unions unions = new Unions(witnesses);
        edges(witnesses).forEach(unions::unite);
        return unions.sets().stream().map(set -> listings(set, bySignature)).toList();
    }

    private static List<List<Known>> bySignature(Collection<Known> listings) {
        Map<Signature, List<Known>> groups = new LinkedHashMap<>();
        listings.stream()
                .sorted(CANONICAL_ORDER)
                .forEach(known -> groups.computeIfAbsent(Signature.of(known.signed()), signature -> new ArrayList<>())
                        .add(known));
        return List.copyOf(groups.values());
    }

    private static List<Known> listings(List<Integer> set, List<List<Known>> bySignature) {
        return set.stream()
                .flatMap(place -> bySignature.get(place).stream())
                .sorted(CANONICAL_ORDER)
                .toList();
    }

    private static Stream<Edge> edges(List<Witness> witnesses) {
        Map<String, List<Integer>> byLink = new HashMap<>();
        IntStream.range(0, witnesses.size())
                .forEach(place -> witnesses
                        .get(place)
                        .links()
                        .forEach(link -> byLink.computeIfAbsent(link, key -> new ArrayList<>())
                                .add(place)));
        Set<List<Integer>> pairs = new HashSet<>();
        byLink.values().stream()
                .filter(bearers -> bearers.size() <= CROWDED)
                .forEach(bearers -> pairUp(bearers, pairs));
        return pairs.stream()
                .flatMap(pair -> edge(witnesses, pair.getFirst(), pair.getLast()).stream())
                .sorted(Edge.ORDER);
    }

    private static void pairUp(List<Integer> bearers, Set<List<Integer>> pairs) {
        for (int b = 1; b < bearers.size(); b++) {
            for (int a = 0; a < b; a++) {
                pairs.add(List.of(bearers.get(a), bearers.get(b)));
            }
        }
    }

    private static Optional<Edge> edge(List<Witness> witnesses, int a, int b) {
        return Evidence.edge(witnesses.get(a), witnesses.get(b)).map(strength -> new Edge(strength, a, b));
    }
}
