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
 * <p>Cost: listings with the same signature are one witness, so n repeats cost n. Only witnesses that share a link that is
 * not crowded are compared: each with each up to {@value #EACH_WITH_EACH} of them, and where there are more, each with the
 * {@value #FIRST} that came first. A listing that decisions concern is a witness of its own.
 */
final class Component {

    private static final Comparator<Known> CANONICAL_ORDER =
            Comparator.comparing(known -> known.signed().listing(), PaperId.CANONICAL_ORDER);

    private static final int EACH_WITH_EACH = 100;
    private static final int FIRST = 32;

    private final Decisions decisions;
    /** The listings by witness, each group and the groups' first listings in canonical order. */
    private final List<List<Known>> copies;
    /** The places in {@code copies} of those that bear a link. */
    private final Map<String, List<Integer>> bearers = new TreeMap<>();

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
        for (int place = 0; place < copies.size(); place++) {
            for (String link : copies.get(place).getFirst().signed().links()) {
                bearers.computeIfAbsent(link, key -> new ArrayList<>()).add(place);
            }
        }
    }

    private Group group(Known known) {
        return new Group(known.signature(), decisions.concern(known.key()) ? known.key() : "");
    }

    /** Declares those of the links crowded that have become so. Decisions make no crowd. */
    void findCrowds(Crowds crowds) {
        bearers.forEach((link, places) -> {
            int limit = Crowds.limit(link);
            if (places.size() > limit && !crowds.contains(link) && texts(places) > limit) {
                crowds.add(link, listings(places));
            }
        });
    }

    private long texts(List<Integer> places) {
        return places.stream()
                .map(place -> copies.get(place).getFirst().signature())
                .distinct()
                .count();
    }

    /**
     * The listings of each paper, in canonical order.
     *
     * @param ignored which links join nothing
     */
    List<List<Known>> papers(Predicate<String> ignored) {
        return copies.size() == 1 ? copies : papers(ignored, Trail.NONE);
    }

    /** The same, and the trail is told how it came about. */
    List<List<Known>> papers(Predicate<String> ignored, Trail trail) {
        Unions unions = new Unions(
                witnesses(),
                copies.stream().map(Component::pages).toList(),
                new Pins(copies.size(), rulings(), trail),
                trail);
        edges(ignored).forEach(unions::unite);
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
    SortedMap<Strength, List<Pair>> edges(Predicate<String> ignored) {
        List<Witness> witnesses = witnesses();
        SortedMap<Strength, List<Pair>> edges = new TreeMap<>();
        Set<Pair> pairs = new HashSet<>();
        bearers.forEach((link, places) -> {
            if (places.size() > 1 && !ignored.test(link)) {
                pairUp(places, pairs);
            }
        });
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

    /** @param places ascending, which is in canonical order */
    private static void pairUp(List<Integer> places, Set<Pair> pairs) {
        int others = places.size() > EACH_WITH_EACH ? FIRST : places.size();
        for (int b = 1; b < places.size(); b++) {
            for (int a = 0; a < Math.min(b, others); a++) {
                pairs.add(Pair.of(places.get(a), places.get(b)));
            }
        }
    }
}
