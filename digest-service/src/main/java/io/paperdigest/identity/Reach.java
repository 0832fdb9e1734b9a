package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
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
    private final Crowds crowds;
    private final Map<String, Known> found = new HashMap<>();
    private final Set<String> queued = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Reach(ListingIndex index, Crowds crowds) {
        this.index = index;
        this.crowds = crowds;
    }

    /** Every known listing that links connect with this one. */
    Collection<Known> from(SignedListing listing) {
        queue(listing);
        while (!open.isEmpty()) {
            index.bearers(open.remove()).forEach(this::visit);
        }
        return found.values();
    }

    private void queue(SignedListing listing) {
        crowds.ways(listing).stream().filter(queued::add).forEach(open::add);
    }

    private void visit(Known known) {
        if (found.putIfAbsent(known.key(), known) == null) {
            queue(known.signed());
        }
    }
}
