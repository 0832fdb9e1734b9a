package io.paperdigest.identity;

import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells which listings are the same paper, one listing or decision at a time. Any order and any repetition of the same
 * listings gives the same papers with the same ids, whenever between them the decisions come: each new listing and each
 * decision has whole components decided anew, as sets.
 */
public final class Identity {

    private final ListingIndex index;
    private final Decisions decisions;

    /** Where nobody decides anything by hand. */
    public Identity(ListingIndex index) {
        this(index, new Decisions());
    }

    /** @param decisions those taken so far, which are in the index already; more are added to it */
    public Identity(ListingIndex index, Decisions decisions) {
        this.index = index;
        this.decisions = decisions;
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
        Collection<Known> before = new Reach(index, crowds, decisions).from(listing);
        crowds.ways(listing).forEach(link -> index.link(link, key));
        Component component = componentOf(before, new Known(listing, arrived, PaperId.of(key)));
        component.findCrowds(crowds);
        return new Changes(index, before).to(component.papers(crowds::contains));
    }

    /** Takes a decision in. One that is known already changes nothing. */
    public Resolution decide(IdentityDecision decision) {
        return decisions.add(decision) ? decideAnew(decision) : Resolution.NOTHING_NEW;
    }

    /** Takes a decision back. One that does not hold changes nothing. */
    public Resolution withdraw(DecisionWithdrawal withdrawal) {
        Optional<IdentityDecision> decision = decisions.withdraw(withdrawal);
        return decision.map(this::decideAnew).orElse(Resolution.NOTHING_NEW);
    }

    /**
     * All that is connected with a listing of the decision: with the decisions as they are now, if it joins; as they were
     * before, if it no longer does, because each of its listings is reached from itself.
     */
    private Resolution decideAnew(IdentityDecision decision) {
        Crowds crowds = new Crowds(index);
        List<String> concerned = Stream.concat(decision.listings().stream(), decision.others().stream())
                .toList();
        Collection<Known> before = new Reach(index, crowds, decisions).from(concerned);
        return new Changes(index, before).to(new Component(before, decisions).papers(crowds::contains));
    }

    private Component componentOf(Collection<Known> before, Known added) {
        List<Known> now = new ArrayList<>(before);
        now.add(added);
        return new Component(now, decisions);
    }
}
