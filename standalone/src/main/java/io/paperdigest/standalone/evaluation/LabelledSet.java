package io.paperdigest.standalone.evaluation;

import io.paperdigest.events.Listing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Listings of which it is known which are of the same paper.
 *
 * @param name what people call it
 * @param listings in the order of the files; each key once
 * @param same the pairs that are of the same paper
 * @param judged which pairs count: of the others nothing is known
 * @param notes what was left out of it, for people
 */
record LabelledSet(
        String name, List<Listing> listings, Set<KeyPair> same, Predicate<KeyPair> judged, List<String> notes) {

    /** Pairs of listings of the same source don't count: the set says nothing of them. */
    static final Predicate<KeyPair> ACROSS = KeyPair::isAcross;

    LabelledSet {
        listings = List.copyOf(listings);
        same = Set.copyOf(same);
        notes = List.copyOf(notes);
    }

    /** One of two halves that no paper is in both of: which one a paper is in is a function of its keys. */
    LabelledSet half(Half half) {
        Map<String, String> papers = papers();
        Predicate<String> inside = key -> half.has(papers.getOrDefault(key, key));
        return new LabelledSet(
                name + ", " + half.words(),
                listings.stream().filter(listing -> inside.test(listing.key())).toList(),
                same.stream().filter(pair -> inside.test(pair.a())).collect(Collectors.toUnmodifiableSet()),
                judged,
                List.of());
    }

    /** For each listing of a pair, the smallest key that pairs connect it with. */
    private Map<String, String> papers() {
        Map<String, String> parents = new HashMap<>();
        for (KeyPair pair : same) {
            String one = root(parents, pair.a());
            String other = root(parents, pair.b());
            parents.put(one.compareTo(other) < 0 ? other : one, one.compareTo(other) < 0 ? one : other);
        }
        return parents.keySet().stream().collect(Collectors.toMap(key -> key, key -> root(parents, key)));
    }

    private static String root(Map<String, String> parents, String key) {
        String at = key;
        for (String next = parents.get(at); next != null && !next.equals(at); next = parents.get(at)) {
            at = next;
        }
        return at;
    }
}
