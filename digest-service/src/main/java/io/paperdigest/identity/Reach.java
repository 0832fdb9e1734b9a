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

/** Follows links, and decisions to join, through the index: each link once, each listing once. */
final class Reach {

    private final ListingIndex index;
    private final Crowds crowds;
    private final Decisions decisions;
    private final Map<String, Known> found = new HashMap<>();
    private final Set<String> queued = new HashSet<>();
    private final Deque<String> open = new ArrayDeque<>();

    Reach(ListingIndex index, Crowds crowds, Decisions decisions) {
        this.index = index;
        this.crowds = crowds;
        this.decisions = decisions;
    }

    /** Every known listing that is connected with this one. */
    Collection<Known> from(SignedListing listing) {
        queue(listing);
        follow();
        return found.values();
    }

    /** Every known listing that is connected with one of these, of which some may be unknown. */
    Collection<Known> from(Collection<String> listings) {
        listings.forEach(this::visit);
        follow();
        return found.values();
    }

    private void follow() {
        while (!open.isEmpty()) {
            index.bearers(open.remove()).forEach(this::visit);
        }
    }

    private void queue(SignedListing listing) {
        crowds.ways(listing).stream().filter(queued::add).forEach(open::add);
        decisions.joined(listing.listing().key()).forEach(this::visit);
    }

    private void visit(String listing) {
        Known known = index.get(listing);
        if (known != null) {
            visit(known);
        }
    }

    private void visit(Known known) {
        if (found.putIfAbsent(known.key(), known) == null) {
            queue(known.signed());
        }
    }
}
