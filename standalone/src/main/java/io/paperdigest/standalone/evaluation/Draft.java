package io.paperdigest.standalone.evaluation;

import io.paperdigest.events.Listing;
import io.paperdigest.ingest.text.LinkFinder;
import io.paperdigest.ingest.text.TextCleaner;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of a listing. Made into one as a page's entry is: cleaned for people, addresses found.
 *
 * @param source where it is from
 * @param page the page there that lists it
 * @param ordinal its place there, from 1
 * @param title as in the file
 * @param abstractText as in the file; empty where it has none
 * @param authors as in the file; empty where it names none
 * @param venue the journal or conference; null where unknown
 * @param arxivId null where unknown, or hidden
 * @param seen when it was listed; null where unknown
 * @param published when it was published; null where unknown
 */
record Draft(
        String source,
        String page,
        int ordinal,
        String title,
        String abstractText,
        List<String> authors,
        @Nullable String venue,
        @Nullable String arxivId,
        @Nullable Instant seen,
        @Nullable Instant published) {

    static final String ONE_PAGE = "set";
    private static final Instant SOME_DAY = Instant.parse("2026-11-21T00:00:00Z");

    /** A listing of which the title is known. */
    static Draft of(String source, int ordinal, String title) {
        return new Draft(source, ONE_PAGE, ordinal, title, "", List.of(), null, null, null, null);
    }

    /** On a page of its own: a citation, say, of which nobody knows whose it is. */
    Draft alone() {
        return new Draft(
                source, "citation-" + ordinal, ordinal, title, abstractText, authors, venue, arxivId, seen, published);
    }

    String key() {
        return Listing.keyOf(source, page, ordinal);
    }

    Draft withoutIds() {
        return new Draft(source, page, ordinal, title, abstractText, authors, venue, null, seen, published);
    }

    Listing listing() {
        String cleanTitle = TextCleaner.clean(title);
        String cleanText = TextCleaner.clean(abstractText);
        return new Listing(
                key(),
                source,
                page,
                "labelled-set",
                "row " + ordinal,
                ordinal,
                ordinal,
                seen == null ? SOME_DAY : seen,
                cleanTitle.isEmpty() ? "(no title)" : cleanTitle,
                cleanText,
                authors.stream()
                        .map(TextCleaner::clean)
                        .filter(name -> !name.isBlank())
                        .toList(),
                venue == null || venue.isBlank() ? List.of() : List.of(TextCleaner.clean(venue)),
                arxivId,
                null,
                null,
                null,
                LinkFinder.find(cleanTitle, cleanText),
                null,
                published,
                new Listing.Original(title, abstractText),
                false,
                null,
                null);
    }
}
