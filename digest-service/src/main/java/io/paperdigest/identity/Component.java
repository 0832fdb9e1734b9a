package io.paperdigest.identity;

import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Listings that links connect, vetoed or not, and which of them are the same paper: a function of the set.
 *
 * <p>Cost: listings with the same signature are one witness, so n repeats cost n. Only witnesses that share a link that is
 * not crowded are compared.
 */
final class Component {

    private static final Comparator<Known> CANONICAL_ORDER =
            Comparator.comparing(known -> known.signed().listing(), PaperId.CANONICAL_ORDER);

    /** The listings by signature, each group and the groups' first listings in canonical order. */
    private final List<List<Known>> copies;
    /** The places in {@code copies} of those that bear a link. */
    private final Map<String, List<Integer>> bearers = new TreeMap<>();

    Component(Collection<Known> listings) {
        Map<Signature, List<Known>> bySignature = new LinkedHashMap<>();
        listings.stream()
                .sorted(CANONICAL_ORDER)
                .forEach(known -> bySignature
                        .computeIfAbsent(known.signature(), signature -> new ArrayList<>())
                        .add(known));
        copies = List.copyOf(bySignature.values());
        for (int place = 0; place < copies.size(); place++) {
            for (String link : copies.get(place).getFirst().signed().links()) {
                bearers.computeIfAbsent(link, key -> new ArrayList<>()).add(place);
            }
        }
    }

    /** Declares those of the links crowded that have become so. */
    void findCrowds(Crowds crowds) {
        bearers.forEach((link, places) -> {
            if (places.size() > Crowds.LIMIT && !crowds.contains(link)) {
                crowds.add(link, listings(places));
            }
        });
    }

    /**
     * The listings of each paper, in canonical order.
     *
     * @param ignored which links join nothing
     */
    List<List<Known>> papers(Predicate<String> ignored) {
        if (copies.size() == 1) {
            return copies;
        }
        List<Witness> witnesses =
                copies.stream().map(same -> same.getFirst().witness()).toList();
        Unions unions =
                new Unions(witnesses, copies.stream().map(Component::pages).toList());
        edges(witnesses, ignored).forEach(unions::unite);
        return unions.sets().stream().map(this::listings).toList();
    }

    private static Set<String> pages(List<Known> same) {
        return same.stream()
                .map(known -> known.signed().listing())
                .map(listing -> listing.source() + "@" + listing.page())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Known> listings(List<Integer> places) {
        return places.stream()
                .flatMap(place -> copies.get(place).stream())
                .sorted(CANONICAL_ORDER)
                .toList();
    }

    /** By strength, the strongest first. */
    private SortedMap<Strength, List<Pair>> edges(List<Witness> witnesses, Predicate<String> ignored) {
        Set<Pair> pairs = new HashSet<>();
        bearers.forEach((link, places) -> {
            if (places.size() > 1 && !ignored.test(link)) {
                pairUp(places, pairs);
            }
        });
        SortedMap<Strength, List<Pair>> edges = new TreeMap<>();
        for (Pair pair : pairs) {
            Evidence.edge(witnesses.get(pair.a()), witnesses.get(pair.b()))
                    .ifPresent(strength -> edges.computeIfAbsent(strength, key -> new ArrayList<>())
                            .add(pair));
        }
        return edges;
    }

    private static void pairUp(List<Integer> places, Set<Pair> pairs) {
        IntStream.range(1, places.size())
                .forEach(b -> IntStream.range(0, b).forEach(a -> pairs.add(Pair.of(places.get(a), places.get(b)))));
    }
}
