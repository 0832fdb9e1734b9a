package io.paperdigest.sign;

import io.paperdigest.events.Link;
import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes up listings for tests: says only what the test is about. */
public final class ListingBuilder {

    private final String source;
    private final int ordinal;
    private String page = "page";
    private int entries = 100;
    private String title;
    private String abstractText = "";
    private List<String> authors = List.of();
    private List<String> categories = List.of();
    private List<Link> links = List.of();
    private Instant seen = Instant.parse("2026-11-21T00:00:00Z");
    private @Nullable String arxivId;
    private @Nullable Integer version;
    private @Nullable String doi;
    private @Nullable String url;
    private @Nullable Instant published;
    private @Nullable Integer votes;
    private @Nullable Boolean withdrawn;

    private ListingBuilder(String source, int ordinal) {
        this.source = source;
        this.ordinal = ordinal;
        this.title = "Made up paper number " + ordinal;
    }

    /** The n-th entry of a source's page, from 1: of its only one, unless said otherwise. */
    public static ListingBuilder listing(String source, int ordinal) {
        return new ListingBuilder(source, ordinal);
    }

    public ListingBuilder title(String value) {
        title = value;
        return this;
    }

    public ListingBuilder text(String value) {
        abstractText = value;
        return this;
    }

    public ListingBuilder authors(String... values) {
        authors = List.of(values);
        return this;
    }

    public ListingBuilder categories(String... values) {
        categories = List.of(values);
        return this;
    }

    public ListingBuilder links(Link... values) {
        links = List.of(values);
        return this;
    }

    public ListingBuilder arxiv(@Nullable String value) {
        arxivId = value;
        return this;
    }

    public ListingBuilder version(int value) {
        version = value;
        return this;
    }

    public ListingBuilder doi(@Nullable String value) {
        doi = value;
        return this;
    }

    public ListingBuilder url(String value) {
        url = value;
        return this;
    }

    public ListingBuilder votes(@Nullable Integer value) {
        votes = value;
        return this;
    }

    /** Which page, and how many entries it has. */
    public ListingBuilder on(String value, int size) {
        page = value;
        entries = size;
        return this;
    }

    public ListingBuilder seen(Instant value) {
        seen = value;
        return this;
    }

    public ListingBuilder withdrawn() {
        withdrawn = true;
        return this;
    }

    /** A day of November 2026. */
    public ListingBuilder seenOn(int day) {
        seen = Instant.parse("2026-11-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
        return this;
    }

    public ListingBuilder publishedIn(int year) {
        published = Instant.parse(year + "-06-01T00:00:00Z");
        return this;
    }

    public Listing build() {
        return new Listing(
                Listing.keyOf(source, page, ordinal),
                source,
                page,
                "trending-page",
                "line " + ordinal,
                ordinal,
                Math.max(ordinal, entries),
                seen,
                title,
                abstractText,
                authors,
                categories,
                arxivId,
                version,
                doi,
                url,
                links,
                votes,
                published,
                new Listing.Original(title, abstractText),
                false,
                null,
                withdrawn);
    }

    public SignedListing sign() {
        return Signer.sign(build());
    }
}
