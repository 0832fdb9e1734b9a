package io.paperdigest.digest;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Link;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.TopicMatch;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a paper of an {@link EditionBuilder}. */
public final class PaperBuilder {

    private final EditionBuilder edition;
    private final String id;
    private final String title;
    private final String abstractText;
    private final List<Link> links = new ArrayList<>();
    private final List<Appearance> listings = new ArrayList<>();
    private final List<ScoreTerm> terms = new ArrayList<>();
    private final List<TopicMatch> matches = new ArrayList<>();
    private @Nullable String arxivId;
    private @Nullable String doi;
    private @Nullable String url;

    public PaperBuilder(EditionBuilder edition, String id, String title, String abstractText) {
        this.edition = edition;
        this.id = id;
        this.title = title;
        this.abstractText = abstractText;
    }

    public String id() {
        return id;
    }

    public PaperBuilder on(String source, int rank) {
        return on(source, rank, 0, null, 0);
    }

    public PaperBuilder on(String source, int rank, int daysAgo) {
        return on(source, rank, daysAgo, null, 0);
    }

    /** On a page that names all that is new. */
    public PaperBuilder announced(String source) {
        return announced(source, 0.1);
    }

    /** The same, in an edition that was cut with this weight for it. */
    public PaperBuilder announced(String source, double weight) {
        String page = EditionBuilder.pageOf(source);
        Appearance listing = new Appearance(
                source + "@" + page + "#1", source, page, 1, 9, edition.daysAgo(0), null, false, true, null);
        listings.add(listing);
        terms.add(EditionBuilder.term(ScoreTerm.Kind.LISTED, listing, 0, weight));
        return this;
    }

    /** Listed with votes; the gain is what was won since the source was read before. */
    public PaperBuilder on(String source, int rank, int daysAgo, @Nullable Integer votes, int gained) {
        return on(source, EditionBuilder.pageOf(source), rank, daysAgo, votes, gained);
    }

    /** Listed on an earlier page of the source, which doesn't count any more. */
    public PaperBuilder wasOn(String source, int rank, int daysAgo, @Nullable Integer votes) {
        return on(source, "earlier-" + daysAgo + "-of-" + source, rank, daysAgo, votes, 0);
    }

    private PaperBuilder on(String source, String page, int rank, int daysAgo, @Nullable Integer votes, int gained) {
        int entries = Math.max(rank, edition.entries(source));
        Instant seen = edition.daysAgo(daysAgo);
        Appearance listing =
                new Appearance(source + "@" + page + "#" + rank, source, page, rank, entries, seen, votes, false);
        listings.add(listing);
        double decay = Math.pow(2, -daysAgo);
        terms.add(EditionBuilder.term(ScoreTerm.Kind.LISTED, listing, 0, decay));
        terms.add(EditionBuilder.term(ScoreTerm.Kind.RANK, listing, 0, decay * (1 - (rank - 1) / (double) entries)));
        if (gained > 0) {
            terms.add(EditionBuilder.term(ScoreTerm.Kind.VOTES, listing, gained, decay * gained / 100));
        }
        return this;
    }

    public PaperBuilder in(String topic, String... words) {
        matches.add(new TopicMatch(topic, id, title, List.of(words)));
        return this;
    }

    public PaperBuilder arxiv(String arxiv) {
        this.arxivId = arxiv;
        return this;
    }

    public PaperBuilder doi(String value) {
        this.doi = value;
        return this;
    }

    public PaperBuilder url(String value) {
        this.url = value;
        return this;
    }

    public PaperBuilder code(String value) {
        links.add(new Link(Link.Kind.CODE, value));
        return this;
    }

    public EditionBuilder and() {
        return edition;
    }

    public Paper paper() {
        Instant firstSeen = listings.stream()
                .map(Appearance::seen)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Paper(
                id,
                title,
                List.of(),
                abstractText,
                List.of(),
                List.of(),
                arxivId,
                doi,
                url,
                links,
                null,
                firstSeen,
                1,
                listings.stream()
                        .sorted(Comparator.comparing(Appearance::seen).thenComparing(Appearance::listing))
                        .toList(),
                List.of());
    }

    public EditionPaper build(String editionId) {
        double score = terms.stream().mapToDouble(ScoreTerm::value).sum();
        return new EditionPaper(editionId, paper(), score, terms, matches);
    }
}
