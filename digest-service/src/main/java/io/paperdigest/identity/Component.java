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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Listings that links and decisions connect, vetoed or not, and which of them are the same paper: a function of the set,
 * and of the decisions.
 *
 * <p>Cost: listings with the same signature are one witness, so n repeats cost n. Only witnesses that have a way in common
 * are compared, a link that is not crowded or one that is finer: each with each up to {@value #EACH_WITH_EACH} of them.
 * Where more bear a link, which only an id or a piece of the abstract lets them, each is compared with the
 * {@value #FIRST} that came first, and with those that have one of its {@link Facets}, by the same rule. What that loses
 * are two late witnesses that share neither author nor opening, or that share these with over {@value #EACH_WITH_EACH}
 * others, and that no third joins. A listing that decisions concern is a witness of its own.
 */
final class Component {

    private static final Comparator<Known> CANONICAL_ORDER =
            Comparator.comparing(known -> known.signed().listing(), PaperId.CANONICAL_ORDER);

    private static final int EACH_WITH_EACH = 100;
    private static final int FIRST = 32;

    private final Decisions decisions;
    /** The listings by witness, each group and the groups' first listings in canonical order. */
    private final List<List<Known>> copies;

    /** What the listings of one witness have in common. */
    private record Group(Signature signature, String onlyListing) {}

    Component(Collection<Known> listings, Decisions decisions) {
        this.decisions = decisions;
        Map<Group, List<Known>> groups = new LinkedHashMap<>();
        listings.stream()
                .sorted(CANONICAL_ORDER)
                .forEach(known -> groups.computeIfAbsent(group(known), group -> new ArrayList<>())
                        .add(known));
        copies = List.copyOf(groups.values());
    }

    private Group group(Known known) {
        return new Group(known.signature(), decisions.concern(known.key()) ? known.key() : "");
    }

    /**
     * The listings of each paper, in canonical order.
     *
     * @param crowded which links have given way to finer ones
     */
    List<List<Known>> papers(Predicate<String> crowded) {
        return copies.size() == 1 ? copies : papers(crowded, Trail.NONE);
    }

    /** The same, and the trail is told how it came about. */
    List<List<Known>> papers(Predicate<String> crowded, Trail trail) {
        Unions unions = new Unions(
                witnesses(),
                copies.stream().map(Component::pages).toList(),
                new Pins(copies.size(), rulings(), trail),
                trail);
        edges(crowded).forEach(unions::unite);
        return unions.papers().stream().map(this::listings).toList();
    }

    /** What the listings say, by their places. */
    List<Witness> witnesses() {
        return copies.stream().map(same -> same.getFirst().witness()).toList();
    }

    /** The listings of each witness, by its place. */
    List<List<Known>> copies() {
        return copies;
    }

    /** What is decided between two of the witnesses. */
    Map<Pair, Ruling> rulings() {
        Map<String, Integer> places = new HashMap<>();
        IntStream.range(0, copies.size())
                .filter(place -> decisions.concern(copies.get(place).getFirst().key()))
                .forEach(place -> places.put(copies.get(place).getFirst().key(), place));
        Map<Pair, Ruling> rulings = new HashMap<>();
        places.forEach((listing, place) -> decisions.on(listing).forEach((other, ruling) -> {
            if (places.containsKey(other)) {
                rulings.put(Pair.of(place, places.get(other)), ruling);
            }
        }));
        return rulings;
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
    SortedMap<Strength, List<Pair>> edges(Predicate<String> crowded) {
        List<Witness> witnesses = witnesses();
        SortedMap<Strength, List<Pair>> edges = new TreeMap<>();
        Set<Pair> pairs = new HashSet<>();
        bearers(crowded).forEach((way, places) -> pairUp(way, places, pairs));
        for (Pair pair : pairs) {
            Evidence.edge(witnesses.get(pair.a()), witnesses.get(pair.b()))
                    .ifPresent(strength -> edges.computeIfAbsent(strength, key -> new ArrayList<>())
                            .add(pair));
        }
        Set<Pair> equal = equal();
        if (!equal.isEmpty()) {
            edges.put(Strength.COPY, List.copyOf(equal));
        }
        return edges;
    }

    /** Witnesses of one signature, which only decisions make two. */
    private Set<Pair> equal() {
        Set<Pair> equal = new HashSet<>();
        if (copies.stream().noneMatch(same -> decisions.concern(same.getFirst().key()))) {
            return equal;
        }
        Map<Signature, List<Integer>> bySignature = new HashMap<>();
        for (int place = 0; place < copies.size(); place++) {
            bySignature
                    .computeIfAbsent(copies.get(place).getFirst().signature(), key -> new ArrayList<>())
                    .add(place);
        }
        bySignature.values().forEach(places -> pairUp(places, equal));
        return equal;
    }

    /** The places of those that have a way in common. */
    private Map<String, List<Integer>> bearers(Predicate<String> crowded) {
        Map<String, List<Integer>> bearers = new HashMap<>();
        for (int place = 0; place < copies.size(); place++) {
            for (String way : copies.get(place).getFirst().ways(crowded)) {
                bearers.computeIfAbsent(way, key -> new ArrayList<>()).add(place);
            }
        }
        bearers.keySet().removeIf(Crowds::isOfCopies);
        return bearers;
    }

    /**
     * A finer link is not reached as a whole, so that there would be no first among its bearers; these are few.
     *
     * @param places ascending, which is in canonical order
     */
    private void pairUp(String way, List<Integer> places, Set<Pair> pairs) {
        if (Crowds.isFiner(way)) {
            pairUp(places, places.size(), pairs);
        } else {
            pairUpMany(way, places, pairs);
        }
    }

    private void pairUpMany(String way, List<Integer> places, Set<Pair> pairs) {
        pairUp(places, pairs);
        if (places.size() > EACH_WITH_EACH) {
            Map<String, List<Integer>> divided = new HashMap<>();
            for (int place : places) {
                for (String finer : Crowds.finer(way, copies.get(place).getFirst())) {
                    divided.computeIfAbsent(finer, key -> new ArrayList<>()).add(place);
                }
            }
            divided.keySet().removeIf(Crowds::isOfCopies);
            divided.forEach((finer, some) -> pairUpMany(finer, some, pairs));
        }
    }

    private static void pairUp(List<Integer> places, Set<Pair> pairs) {
        pairUp(places, places.size() > EACH_WITH_EACH ? FIRST : places.size(), pairs);
    }

    private static void pairUp(List<Integer> places, int others, Set<Pair> pairs) {
        for (int b = 1; b < places.size(); b++) {
            for (int a = 0; a < Math.min(b, others); a++) {
                pairs.add(Pair.of(places.get(a), places.get(b)));
            }
        }
    }
}
