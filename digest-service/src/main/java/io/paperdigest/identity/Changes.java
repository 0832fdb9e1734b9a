package io.paperdigest.identity;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Redirect;
import io.paperdigest.identity.ListingIndex.Known;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What differs between the papers a component was and the papers it is now, written to the index and told to consumers.
 *
 * <p>An id that was ever redirected is marked in the index, so that the redirect follows when the listing the id stands
 * for moves to another paper.
 */
final class Changes {

    private static final String FORMER = "former:";

    private final ListingIndex index;
    private final Map<String, Set<String>> listingsBefore;
    private final Map<String, Canonical> changes = new TreeMap<>();

    /** @param before all known listings of the component, each in the paper it was in */
    Changes(ListingIndex index, Collection<Known> before) {
        this.index = index;
        this.listingsBefore = before.stream()
                .collect(Collectors.groupingBy(Known::paper, Collectors.mapping(Known::key, Collectors.toSet())));
    }

    /** @param papers the listings of each paper, in canonical order; a new one carries its own id for its paper's */
    Resolution to(List<List<Known>> papers) {
        Set<String> known =
                listingsBefore.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (List<Known> listings : papers) {
            String id = PaperId.of(listings.getFirst().key());
            tellPaper(id, listings);
            listings.forEach(listing -> place(listing, id, known.contains(listing.key())));
        }
        return new Resolution(false, papers.size() - listingsBefore.size(), List.copyOf(changes.values()));
    }

    private void tellPaper(String id, List<Known> listings) {
        Set<String> keys = listings.stream().map(Known::key).collect(Collectors.toSet());
        if (!keys.equals(listingsBefore.get(id))) {
            changes.put(id, PaperMerger.merge(id, listings));
        }
    }

    private void place(Known listing, String id, boolean known) {
        if (known && listing.paper().equals(id)) {
            return;
        }
        index.put(listing.in(id));
        String ownId = PaperId.of(listing.key());
        if (known && !ownId.equals(id)) {
            redirect(ownId, id);
        }
    }

    private void redirect(String ownId, String id) {
        boolean wasPaper = listingsBefore.containsKey(ownId);
        if (wasPaper) {
            index.mark(FORMER + ownId);
        }
        if (wasPaper || index.isMarked(FORMER + ownId)) {
            changes.put(ownId, new Redirect(ownId, id));
        }
    }
}
