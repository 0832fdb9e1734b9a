package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds out which listings of a journal may have to do with each other, so that an explanation need not hold all of them:
 * of each it keeps its key and the hashes of its links and facets, some 300 bytes. It is shown every listing once, then
 * asked.
 */
public final class Survey {

    /** The bit that says of a way's hash which {@link Crowds#limit} it has. */
    private static final long TELLING = 1;
    /** Odd, so that a link and its facet are not taken for another link and another facet. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final List<String> keys = new ArrayList<>();
    private final List<long[]> links = new ArrayList<>();
    private final List<Facets> facets = new ArrayList<>();
    private final List<Long> signatures = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Long> crowded = new HashSet<>();

    /** Shows it a listing; one that it knows changes nothing. */
    public void add(SignedListing signed) {
        String key = signed.listing().key();
        if (places.putIfAbsent(key, keys.size()) == null) {
            keys.add(key);
            links.add(signed.links().stream().mapToLong(Survey::hashOfLink).toArray());
            facets.add(Facets.of(signed.listing()));
            signatures.add(Facets.hash(Signature.of(signed).toString()));
        }
    }

    /** The keys of all listings it was shown, in their order. */
    public List<String> listings() {
        return List.copyOf(keys);
    }

    /**
     * The listings that links or decisions connect with these, themselves among them; in order. Those that it was not shown
     * are left out.
     */
    public Set<String> around(Collection<String> listings, Decisions decisions) {
        Set<Integer> reached = new LinkedHashSet<>();
        Set<Long> followed = new HashSet<>();
        Set<Integer> fresh = new LinkedHashSet<>();
        listings.forEach(key -> place(key, fresh));
        while (!fresh.isEmpty()) {
            reached.addAll(fresh);
            Set<Integer> next = new LinkedHashSet<>();
            fresh.forEach(place -> decisions.joined(keys.get(place)).forEach(key -> place(key, next)));
            next.addAll(bearers(fresh, followed));
            next.addAll(copies(fresh));
            next.removeAll(reached);
            fresh.clear();
            fresh.addAll(next);
        }
        Set<String> around = new LinkedHashSet<>();
        reached.stream().sorted().forEach(place -> around.add(keys.get(place)));
        return around;
    }

    /** Whether a link is crowded, or one that is finer: one of those that were followed. */
    public boolean isCrowded(String way) {
        List<String> parts = Crowds.parts(way);
        long hash = hashOfLink(parts.getFirst());
        for (String facet : parts.subList(1, parts.size())) {
            hash = finer(hash, Long.parseUnsignedLong(facet, 16));
        }
        return crowded.contains(hash);
    }

    private void place(String key, Set<Integer> into) {
        Integer place = places.get(key);
        if (place != null) {
            into.add(place);
        }
    }

    /** All that have one of the ways of these that were not followed yet. Each round shows some of these to be crowded. */
    private Set<Integer> bearers(Set<Integer> some, Set<Long> followed) {
        Map<Long, Set<Integer>> bearers;
        do {
            Set<Long> wanted = new HashSet<>();
            some.forEach(place -> ways(place, wanted));
            wanted.removeAll(followed);
            bearers = bearers(wanted);
        } while (addCrowds(bearers));
        followed.addAll(bearers.keySet());
        Set<Integer> all = new LinkedHashSet<>();
        bearers.values().forEach(all::addAll);
        return all;
    }

    private Map<Long, Set<Integer>> bearers(Set<Long> wanted) {
        Map<Long, Set<Integer>> bearers = new HashMap<>();
        Set<Long> ways = new HashSet<>();
        for (int place = 0; place < keys.size(); place++) {
            ways.clear();
            ways(place, ways);
            for (long way : ways) {
                if (wanted.contains(way)) {
                    bearers.computeIfAbsent(way, key -> new LinkedHashSet<>()).add(place);
                }
            }
        }
        return bearers;
    }

    /** Whether there are any. */
    private boolean addCrowds(Map<Long, Set<Integer>> bearers) {
        boolean added = false;
        for (Map.Entry<Long, Set<Integer>> way : bearers.entrySet()) {
            long texts = way.getValue().stream().map(signatures::get).distinct().count();
            added |= texts > Crowds.limit((way.getKey() & TELLING) != 0) && crowded.add(way.getKey());
        }
        return added;
    }

    /** As {@link Crowds#ways}, without what leads to copies only. */
    private void ways(int place, Set<Long> into) {
        for (long link : links.get(place)) {
            ways(link, 0, facets.get(place), into);
        }
    }

    private void ways(long way, int level, Facets facets, Set<Long> into) {
        if (crowded.contains(way)) {
            for (long facet : facets.at(level)) {
                ways(finer(way, facet), level + 1, facets, into);
            }
        } else {
            into.add(way);
        }
    }

    /** By these, listings under crowded links are found. */
    private Set<Integer> copies(Set<Integer> some) {
        Set<Long> wanted = new HashSet<>();
        some.forEach(place -> wanted.add(signatures.get(place)));
        Set<Integer> copies = new LinkedHashSet<>();
        for (int place = 0; place < keys.size(); place++) {
            if (wanted.contains(signatures.get(place))) {
                copies.add(place);
            }
        }
        return copies;
    }

    private static long hashOfLink(String link) {
        long hash = Facets.hash(link);
        return Crowds.isTelling(link) ? hash | TELLING : hash & ~TELLING;
    }

    private static long finer(long way, long facet) {
        return (SPREAD * way ^ facet) & ~TELLING;
    }
}
