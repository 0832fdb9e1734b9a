package io.paperdigest.identity;

import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Follows links through the index: each link once, each listing once. */
final class Reach {

    private final ListingIndex index;
    private final Map<String, Known> found = new HashMap<>();
    private final Set<String> queued = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    private Reach(ListingIndex index) {
        this.index = index;
    }

    /** Every known listing that links connect with these. */
    static Collection<Known> from(Collection<String> links, ListingIndex index) {
        Reach reach = new Reach(index);
        reach.queue(links);
        while (!reach.open.isEmpty()) {
            index.listingsOf(reach.open.remove()).forEach(reach::visit);
        }
        return reach.found.values();
    }

    private void queue(Collection<String> links) {
        links.stream().filter(queued::add).forEach(open::add);
    }

    private void visit(String key) {
        if (found.containsKey(key)) {
            return;
        }
        Known known = index.get(key);
        if (known == null) {
            throw new IllegalStateException("The index links listing " + key + " but does not know it");
        }
        found.put(key, known);
        queue(known.signed().links());
    }
}
