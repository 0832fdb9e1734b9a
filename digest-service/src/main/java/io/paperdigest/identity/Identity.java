package io.paperdigest.identity;

import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Tells which listings are the same paper, one listing at a time. Any order and any repetition of the same listings gives
 * the same papers with the same ids: each new listing has its whole component decided anew, as a set.
 */
public final class Identity {

    private final ListingIndex index;

    public Identity(ListingIndex index) {
        this.index = index;
    }

    /**
     * Takes a listing in. A listing key that is known already changes nothing.
     *
     * @param listing the listing with its links
     * @param arrived the number of the edition that is being gathered, from 1
     */
    public Resolution add(SignedListing listing, int arrived) {
        String key = listing.listing().key();
        if (index.get(key) != null) {
            return Resolution.NOTHING_NEW;
        }
        Crowds crowds = new Crowds(index);
        Collection<Known> before = new Reach(index, crowds).from(listing);
        crowds.ways(listing).forEach(link -> index.link(link, key));
        Component component = componentOf(before, new Known(listing, arrived, PaperId.of(key)));
        component.findCrowds(crowds);
        return new Changes(index, before).to(component.papers(crowds::contains));
    }

    private static Component componentOf(Collection<Known> before, Known added) {
        List<Known> now = new ArrayList<>(before);
        now.add(added);
        return new Component(now);
    }
}
