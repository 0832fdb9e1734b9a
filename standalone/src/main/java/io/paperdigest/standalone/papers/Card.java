package io.paperdigest.standalone.papers;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a paper can be found by. Short: there is one of every paper.
 *
 * @param id the paper's id
 * @param arxivId its arXiv id; null where it has none
 * @param doi its DOI; null where it has none
 * @param listings the keys of its listings, by (seen, key)
 */
public record Card(
        String id, @Nullable String arxivId, @Nullable String doi, List<String> listings) {

    public Card {
        listings = List.copyOf(listings);
    }

    static Card of(Paper paper) {
        return new Card(
                paper.id(),
                paper.arxivId(),
                paper.doi(),
                paper.listings().stream().map(Appearance::listing).toList());
    }
}
