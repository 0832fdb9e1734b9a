package io.paperdigest.identity;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SignedListing;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.events.WantedCatalogue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a consumer of {@code papers.canonical} sees: the last record of each id. */
final class Library {

    final SortedMap<String, Canonical> records = new TreeMap<>();

    private final Identity identity = new Identity(new MemoryIndex());
    private int papers;

    static Library of(Collection<SignedListing> listings) {
        Library library = new Library();
        listings.forEach(library::add);
        return library;
    }

    static Library ofRecords(Collection<? extends JournalRecord> records) {
        Library library = new Library();
        records.forEach(library::take);
        return library;
    }

    Resolution add(SignedListing listing) {
        return add(listing, 1);
    }

    Resolution add(SignedListing listing, int arrived) {
        return told(identity.add(listing, arrived));
    }

    /** A listing, a decision or a withdrawal. */
    Resolution take(JournalRecord record) {
        return switch (record) {
            case SignedListing listing -> add(listing);
            case IdentityDecision decision -> told(identity.decide(decision));
            case DecisionWithdrawal withdrawal -> told(identity.withdraw(withdrawal));
            case SourceReport report -> throw new IllegalArgumentException(report.key());
            case TopicChange change -> throw new IllegalArgumentException(change.id());
            case WantedCatalogue catalogue -> throw new IllegalArgumentException(catalogue.toString());
            case TopicRequest request -> throw new IllegalArgumentException(request.request());
            case CutRequest request -> throw new IllegalArgumentException(request.request());
        };
    }

    private Resolution told(Resolution resolution) {
        for (Canonical change : resolution.changes()) {
            if (Objects.equals(records.put(change.id(), change), change)) {
                throw new AssertionError("Told again though nothing changed: " + change);
            }
        }
        papers += resolution.papersAdded();
        return resolution;
    }

    /** The sum of papersAdded. */
    int counted() {
        return papers;
    }

    List<Paper> papers() {
        return records.values().stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .toList();
    }

    List<Redirect> redirects() {
        return records.values().stream()
                .filter(Redirect.class::isInstance)
                .map(Redirect.class::cast)
                .toList();
    }

    /** The listing keys of each paper. */
    List<List<String>> grouping() {
        return papers().stream()
                .map(paper -> paper.listings().stream().map(Appearance::listing).toList())
                .toList();
    }

    /** The id of the paper each listing is in. */
    Map<String, String> paperOfListing() {
        return papers().stream()
                .flatMap(paper -> paper.listings().stream().map(listing -> Map.entry(listing.listing(), paper.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
