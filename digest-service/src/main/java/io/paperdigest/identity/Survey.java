package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import io.paperdigest.runtime.text.Hash;
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
 * of each it keeps its key and the hashes of its links, some 200 bytes. It is shown every listing once, then asked.
 */
public final class Survey {

    private static final int HASH_DIGITS = 16;
    /** The bit that says of a link's hash which {@link Crowds#limit} it has. */
    private static final long TELLING = 1;

    private final List<String> keys = new ArrayList<>();
    private final List<long[]> links = new ArrayList<>();
    private final List<Long> signatures = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Long> crowded = new HashSet<>();

    /** Shows it a listing; one that it knows changes nothing. */
    public void add(SignedListing signed) {
        String key = signed.listing().key();
        if (places.putIfAbsent(key, keys.size()) == null) {
            keys.add(key);
            links.add(signed.links().stream().mapToLong(Survey::hashOfLink).toArray());
            signatures.add(hash(Signature.of(signed).toString()));
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
            next.addAll(bearers(linksOf(fresh, followed)));
            next.addAll(copies(fresh));
            next.removeAll(reached);
            fresh.clear();
            fresh.addAll(next);
        }
        Set<String> around = new LinkedHashSet<>();
        reached.stream().sorted().forEach(place -> around.add(keys.get(place)));
        return around;
    }

    /** Whether one of the links that were followed is crowded. */
    public boolean isCrowded(String link) {
        return crowded.contains(hashOfLink(link));
    }

    private void place(String key, Set<Integer> into) {
        Integer place = places.get(key);
        if (place != null) {
            into.add(place);
        }
    }

    /** Those that were not followed yet. */
    private Set<Long> linksOf(Set<Integer> some, Set<Long> followed) {
        Set<Long> fresh = new HashSet<>();
        for (int place : some) {
            for (long link : links.get(place)) {
                if (followed.add(link)) {
                    fresh.add(link);
                }
            }
        }
        return fresh;
    }

    private Set<Integer> bearers(Set<Long> wanted) {
        Map<Long, Set<Integer>> bearers = new HashMap<>();
        Map<Long, Set<Long>> texts = new HashMap<>();
        for (int place = 0; place < keys.size(); place++) {
            for (long link : links.get(place)) {
                if (wanted.contains(link)) {
                    bearers.computeIfAbsent(link, key -> new LinkedHashSet<>()).add(place);
                    texts.computeIfAbsent(link, key -> new HashSet<>()).add(signatures.get(place));
                }
            }
        }
        Set<Integer> all = new LinkedHashSet<>();
        bearers.forEach((link, some) -> {
            if (texts.getOrDefault(link, Set.of()).size() > Crowds.limit((link & TELLING) != 0)) {
                crowded.add(link);
            } else {
                all.addAll(some);
            }
        });
        return all;
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
        return Crowds.isTelling(link) ? hash(link) | TELLING : hash(link) & ~TELLING;
    }

    private static long hash(String text) {
        return Long.parseUnsignedLong(Hash.hex(text, HASH_DIGITS), 16);
    }
}
