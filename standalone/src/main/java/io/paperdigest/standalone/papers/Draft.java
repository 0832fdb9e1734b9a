package io.paperdigest.standalone.papers;

import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.runtime.text.Hash;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What an operator wants to be decided, as a decision or as what is wrong with it. */
public sealed interface Draft {

    /**
     * It can be decided.
     *
     * @param verdict what each of the listings is to each of the others
     * @param listings keys of listings
     * @param others keys of other listings
     */
    record Pair(Verdict verdict, List<String> listings, List<String> others) implements Draft {

        private static final int ID_DIGITS = 12;

        public Pair {
            listings = List.copyOf(listings);
            others = List.copyOf(others);
        }

        /** The decision; what is decided by the same person at the same moment has the same id. */
        public IdentityDecision decision(String reason, String by, Instant at) {
            String id = "d" + Hash.hex(verdict + "\n" + listings + "\n" + others + "\n" + by + "\n" + at, ID_DIGITS);
            return new IdentityDecision(id, verdict, listings, others, reason, by, at);
        }
    }

    /**
     * It can't.
     *
     * @param reason a sentence for people
     */
    record Refused(String reason) implements Draft {}

    /**
     * It can't: what should be different is one paper.
     *
     * @param paper its id
     */
    record OnePaper(String paper) implements Draft {}

    /** More pairs than anybody decides by hand. */
    int MOST_PAIRS = 10_000;

    /** A paper without some of its listings, which stay together if anything joins them. */
    static Draft split(Card paper, List<String> listings) {
        List<String> rest = new ArrayList<>(paper.listings());
        rest.removeAll(listings);
        List<String> strangers = listings.stream()
                .filter(listing -> !paper.listings().contains(listing))
                .toList();
        if (!strangers.isEmpty()) {
            return new Refused(paper.id() + " has no listing " + String.join(", ", strangers) + ".");
        }
        return rest.isEmpty()
                ? new Refused("these are all listings of " + paper.id() + ": name those that do not belong to it.")
                : pair(Verdict.DIFFERENT, listings.stream().distinct().toList(), rest);
    }

    /** Two papers, or listings, are the same: each listing of one and each of the other, whatever was decided before. */
    static Draft same(Found a, Found b) {
        List<String> one = listings(a);
        List<String> other =
                listings(b).stream().filter(listing -> !one.contains(listing)).toList();
        return other.isEmpty() ? new Refused("these are one paper already.") : pair(Verdict.SAME, one, other);
    }

    /** Two papers, or listings, are different. */
    static Draft different(Found a, Found b) {
        List<String> one = listings(a);
        List<String> other = listings(b);
        return one.stream().anyMatch(other::contains)
                ? new OnePaper(card(a).id())
                : pair(Verdict.DIFFERENT, one, other);
    }

    private static Draft pair(Verdict verdict, List<String> listings, List<String> others) {
        return (long) listings.size() * others.size() > MOST_PAIRS
                ? new Refused("that is about more than " + MOST_PAIRS + " pairs of listings.")
                : new Pair(verdict, listings, others);
    }

    private static List<String> listings(Found found) {
        return found instanceof Found.OneListing listing
                ? List.of(listing.listing())
                : card(found).listings();
    }

    private static Card card(Found found) {
        return switch (found) {
            case Found.OnePaper paper -> paper.card();
            case Found.OneListing listing -> listing.card();
            case Found.Several several -> throw new IllegalArgumentException(several.toString());
            case Found.Unknown unknown -> throw new IllegalArgumentException(unknown.toString());
        };
    }
}
