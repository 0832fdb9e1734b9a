package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The work itself: what remains when all listings of it are merged.
 *
 * @param id a function of its smallest listing by (seen, key)
 * @param title cleaned for people
 * @param formerTitles other titles it was listed under, those of its latest version first: an earlier version's, or another
 *     source's. Ways of writing the same title are not among them; most papers have none
 * @param abstractText cleaned for people
 * @param authors may be empty
 * @param categories may be empty
 * @param arxivId without version; null where no listing gives one
 * @param doi in lower case; null where no listing gives one
 * @param url a source's own page of the paper; null where no source has one
 * @param links addresses found in fields and text, without repetition
 * @param published when first published; null where unknown
 * @param firstSeen when its first listing was seen
 * @param arrived the edition that was being gathered when its first listing arrived, counted from 1
 * @param listings its listings by (seen, key): the evidence, never empty
 * @param origins which listings gave the fields that did not come from the first of {@code listings} alone; a field that
 *     has no origin here came from that
 */
public record Paper(
        String id,
        String title,
        List<String> formerTitles,
        @JsonProperty("abstract") String abstractText,
        List<String> authors,
        List<String> categories,
        @Nullable String arxivId,
        @Nullable String doi,
        @Nullable String url,
        List<Link> links,
        @Nullable Instant published,
        Instant firstSeen,
        int arrived,
        List<Appearance> listings,
        List<Origin> origins)
        implements Canonical {

    /**
     * Where a field of a paper came from.
     *
     * @param field its name on the wire: {@code title}, {@code abstract}, {@code arxivId}
     * @param listing the key of a listing that gave it, or, where several gave a part of it, a part
     */
    public record Origin(String field, String listing) {
        public Origin {
            Check.text(field, "field");
            Check.text(listing, "listing");
        }
    }

    /**
     * What of a listing a paper keeps.
     *
     * @param listing the listing's key
     * @param source its source
     * @param page its page's id
     * @param rank its place there, 1 for the first
     * @param entries how many entries the page has
     * @param seen when it was seen
     * @param votes total votes when read; null where the source counts none
     * @param held whether its page is held: then it is evidence, and adds nothing to the score
     * @param announcement whether its page names all that is new, in no order of merit; null where not
     * @param withdrawn whether it says that the paper was withdrawn; null where not
     */
    public record Appearance(
            String listing,
            String source,
            String page,
            int rank,
            int entries,
            Instant seen,
            @Nullable Integer votes,
            boolean held,
            @Nullable Boolean announcement,
            @Nullable Boolean withdrawn) {
        public Appearance {
            Check.text(listing, "listing");
            Check.text(source, "source");
            Check.text(page, "page");
            Check.atLeast(1, rank, "rank");
            Check.atLeast(rank, entries, "entries");
            Check.present(seen, "seen");
            announcement = Check.onlyTrue(announcement);
            withdrawn = Check.onlyTrue(withdrawn);
        }

        /** One on a page of the best, of a paper that was not withdrawn. */
        public Appearance(
                String listing,
                String source,
                String page,
                int rank,
                int entries,
                Instant seen,
                @Nullable Integer votes,
                boolean held) {
            this(listing, source, page, rank, entries, seen, votes, held, null, null);
        }

        /** Whether its page names all that is new. */
        public boolean announces() {
            return announcement != null;
        }

        /** Whether it says that the paper was withdrawn. */
        public boolean withdraws() {
            return withdrawn != null;
        }
    }

    public Paper {
        Check.text(id, "id");
        Check.text(title, "title");
        formerTitles = Check.list(formerTitles);
        Check.present(abstractText, "abstract");
        authors = Check.list(authors);
        categories = Check.list(categories);
        links = Check.list(links);
        Check.present(firstSeen, "firstSeen");
        Check.atLeast(1, arrived, "arrived");
        listings = Check.list(listings);
        origins = Check.list(origins);
        if (listings.isEmpty()) {
            throw new IllegalArgumentException("listings are missing");
        }
    }
}
