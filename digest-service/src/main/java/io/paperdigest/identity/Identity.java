package io.paperdigest.identity;

import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Known added = new Known(listing, arrived, PaperId.of(key));
        Crowds crowds = new Crowds(index);
        Reach reach = new Reach(index, crowds, decisions);
        Collection<Known> before = reach.from(added);
        Component component = componentOf(before, added);
        List<String> ways = crowds.ways(added);
        Map<String, List<Known>> filled =
                crowds.filledBy(added, ways, component.copies().size());
        ways.forEach(way -> index.link(way, key));
        if (!filled.isEmpty()) {
            before = reach.from(keys(filled.values()));
            component = componentOf(before, added);
            filled.forEach((way, bearers) -> crowds.divide(way, Crowds.with(added, bearers)));
        }
        return new Changes(index, before).to(component.papers(crowds::contains));
    }

    private static Set<String> keys(Collection<List<Known>> some) {
        return some.stream().flatMap(List::stream).map(Known::key).collect(Collectors.toSet());
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
