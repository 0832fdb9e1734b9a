package io.paperdigest.identity;

import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows links, and decisions to join, through the index: each link once, each listing once. A finer link, which takes
 * the place of a crowded one, is followed only to listings that evidence joins with the one it is followed from: an
 * author leads to co-authors, and these to theirs, so that a crowd would be reached as a whole.
 */
final class Reach {

    private final ListingIndex index;
    private final Crowds crowds;
    private final Decisions decisions;
    private final Map<String, Known> found = new HashMap<>();
    private final Set<String> followed = new HashSet<>();
    private final Map<String, List<Known>> bearers = new HashMap<>();
    private final Deque<Known> open = new ArrayDeque<>();

    Reach(ListingIndex index, Crowds crowds, Decisions decisions) {
        this.index = index;
        this.crowds = crowds;
        this.decisions = decisions;
    }

    /** Every known listing that is connected with this one, or with those asked about before. */
    Collection<Known> from(Known listing) {
        open.add(listing);
        follow();
        return found.values();
    }

    /** The same of several, of which some may be unknown. */
    Collection<Known> from(Collection<String> listings) {
        listings.forEach(this::visit);
        follow();
        return found.values();
    }

    private void follow() {
        while (!open.isEmpty()) {
            Known known = open.remove();
            crowds.ways(known).forEach(way -> follow(way, known));
            decisions.joined(known.key()).forEach(this::visit);
        }
    }

    private void follow(String way, Known from) {
        if (Crowds.isFiner(way)) {
            bearers.computeIfAbsent(way, index::bearers).stream()
                    .filter(other -> !found.containsKey(other.key()) && areJoined(from, other))
                    .forEach(this::visit);
        } else if (followed.add(way)) {
            index.bearers(way).forEach(this::visit);
        }
    }

    private static boolean areJoined(Known a, Known b) {
        return a.signature().equals(b.signature())
                || Evidence.edge(a.witness(), b.witness()).isPresent();
    }

    private void visit(String listing) {
        Known known = index.get(listing);
        if (known != null) {
            visit(known);
        }
    }

    private void visit(Known known) {
        if (found.putIfAbsent(known.key(), known) == null) {
            open.add(known);
        }
    }
}
