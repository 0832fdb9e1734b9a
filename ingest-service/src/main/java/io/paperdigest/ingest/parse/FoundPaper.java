package io.paperdigest.ingest.parse;

import io.paperdigest.events.Link;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says of a paper, as it says it.
 *
 * @param title as on the page
 * @param abstractText as on the page
 * @param authors as on the page; empty where it names none
 * @param categories as on the page, such as {@code cs.CV}; empty where it names none
 * @param arxivId without version; null where the page has no field for it
 * @param version which version of the paper the page lists, 1 for the first; null where it doesn't say
 * @param doi in lower case; null where the page has no field for it
 * @param url the source's own page of the paper; null where it has none
 * @param links from fields of their own
 * @param votes total votes; null where the page counts none
 * @param published when the paper was first published; null where unknown
 * @param listed when the source listed the entry, as the entry states; null where it doesn't
 * @param withdrawn whether the entry says that the paper was withdrawn
 */
public record FoundPaper(
        String title,
        String abstractText,
        List<String> authors,
        List<String> categories,
        @Nullable String arxivId,
        @Nullable Integer version,
        @Nullable String doi,
        @Nullable String url,
        List<Link> links,
        @Nullable Integer votes,
        @Nullable Instant published,
        @Nullable Instant listed,
        boolean withdrawn) {

    public FoundPaper {
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        links = List.copyOf(links);
    }

    /** A paper of which a page says title and abstract only. */
    public static FoundPaper of(String title, String abstractText) {
        return new FoundPaper(
                title, abstractText, List.of(), List.of(), null, null, null, null, List.of(), null, null, null, false);
    }
}
