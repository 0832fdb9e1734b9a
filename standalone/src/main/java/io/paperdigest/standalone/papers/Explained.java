package io.paperdigest.standalone.papers;

import io.paperdigest.events.Json;
import io.paperdigest.events.Paper;
import io.paperdigest.identity.Dossier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A paper, and why it is one: for programs as it stands, for people in {@link #lines}.
 *
 * @param id the paper's id
 * @param askedFor the former id by which it was asked for; null when it was not
 * @param title its title
 * @param formerTitles other titles it was listed under
 * @param formerIds ids that were papers once and are part of it now
 * @param arxivId its arXiv id; null where it has none
 * @param doi its DOI; null where it has none
 * @param listings what is known of its listings, by (seen, key)
 * @param fields which listings each field came from
 * @param why what joins its listings, and what speaks against it
 * @param titles the titles of the papers beside it, by id
 * @param current whether the journal's records lead to this very paper; otherwise more of it is to be worked off
 */
public record Explained(
        String id,
        @Nullable String askedFor,
        String title,
        List<String> formerTitles,
        List<String> formerIds,
        @Nullable String arxivId,
        @Nullable String doi,
        List<Paper.Appearance> listings,
        Map<String, List<String>> fields,
        Dossier why,
        Map<String, String> titles,
        boolean current) {

    /**
     * Ids that were papers once and are part of it now.
     *
     * @param askedFor the one by which it was asked for; null when it was not
     */
    public record Former(@Nullable String askedFor, List<String> ids) {
        public Former {
            ids = List.copyOf(ids);
        }
    }

    /**
     * The paper as it stands.
     *
     * @param titles of other papers, by id
     */
    public static Explained of(Paper paper, Former former, Dossier why, Map<String, String> titles) {
        List<String> keys =
                paper.listings().stream().map(Paper.Appearance::listing).toList();
        return new Explained(
                paper.id(),
                former.askedFor(),
                paper.title(),
                paper.formerTitles(),
                former.ids(),
                paper.arxivId(),
                paper.doi(),
                paper.listings(),
                FieldOrigins.of(paper),
                why,
                titles,
                keys.equals(why.listings()));
    }

    /** One JSON object. */
    public String json() {
        return Json.pretty(this);
    }

    /** For people. */
    public List<String> lines() {
        return new ExplainedText(this).lines();
    }
}
