package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One appearance of one paper on one source's page at one time. Never changes: the same key always has the same value.
 *
 * @param key {@code source@page#ordinal}; the key on {@code papers.listed}
 * @param source the source's name
 * @param page the page's id: the first 16 hexadecimal digits of the SHA-256 of its bytes
 * @param format the page's format, such as {@code trending-page}
 * @param place where on the page the entry stands, in words: {@code line 41}
 * @param rank the place on the page, 1 for the first
 * @param entries how many entries the page has; at least {@code rank}
 * @param seen when the source listed it: the date the source states, else the date of the run
 * @param title cleaned for people
 * @param abstractText cleaned for people
 * @param authors in the source's order; empty where the source names none
 * @param categories as the source names them, such as {@code cs.CV}; may be empty
 * @param arxivId without version; null where unknown
 * @param version which version of the paper the source lists, 1 for the first; null where it does not say
 * @param doi in lower case; null where unknown
 * @param url the source's own page of the paper; null where it has none
 * @param links addresses found in fields and text
 * @param votes total votes when read; null where the source counts none
 * @param published when the paper was first published, as the source states; null where unknown
 * @param original the text as it stood on the page
 * @param held whether the page is held: kept as evidence, never ranked
 * @param announcement whether the page names all that is new, in no order of merit; null where not
 * @param withdrawn whether it says that the paper was withdrawn; null where not
 */
public record Listing(
        String key,
        String source,
        String page,
        String format,
        String place,
        int rank,
        int entries,
        Instant seen,
        String title,
        @JsonProperty("abstract") String abstractText,
        List<String> authors,
        List<String> categories,
        @Nullable String arxivId,
        @Nullable Integer version,
        @Nullable String doi,
        @Nullable String url,
        List<Link> links,
        @Nullable Integer votes,
        @Nullable Instant published,
        Original original,
        boolean held,
        @Nullable Boolean announcement,
        @Nullable Boolean withdrawn) {

    /**
     * A listing's text before it was cleaned.
     *
     * @param title as on the page
     * @param abstractText as on the page
     */
    public record Original(
            String title, @JsonProperty("abstract") String abstractText) {
        public Original {
            Check.present(title, "original.title");
            Check.present(abstractText, "original.abstract");
        }
    }

    public Listing {
        Check.text(key, "key");
        Check.text(source, "source");
        Check.text(page, "page");
        Check.text(format, "format");
        Check.text(place, "place");
        Check.atLeast(1, rank, "rank");
        Check.atLeast(rank, entries, "entries");
        Check.present(seen, "seen");
        Check.text(title, "title");
        Check.present(abstractText, "abstract");
        authors = Check.list(authors);
        categories = Check.list(categories);
        links = Check.list(links);
        Check.present(original, "original");
        announcement = Check.onlyTrue(announcement);
        withdrawn = Check.onlyTrue(withdrawn);
    }

    /** Whether its page names all that is new. */
    public boolean announces() {
        return announcement != null;
    }

    /** Whether it says that the paper was withdrawn. */
    public boolean withdraws() {
        return withdrawn != null;
    }

    /** The key of a page's entry: the same entry of the same page always gets the same. */
    public static String keyOf(String source, String page, int ordinal) {
        return source + "@" + page + "#" + ordinal;
    }
}
