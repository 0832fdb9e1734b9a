package io.paperdigest.standalone.papers;

import io.paperdigest.events.Paper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which listings each field of a paper came from: what the paper says of it, and the first listing for the rest. */
final class FieldOrigins {

    private FieldOrigins() {}

    /** By field, those that have a value; never without a listing. */
    static Map<String, List<String>> of(Paper paper) {
        Map<String, List<String>> origins = new LinkedHashMap<>();
        filled(paper).forEach((field, filled) -> {
            if (filled) {
                origins.put(field, new ArrayList<>());
            }
        });
        paper.origins()
                .forEach(origin -> origins.computeIfAbsent(origin.field(), field -> new ArrayList<>())
                        .add(origin.listing()));
        String first = paper.listings().getFirst().listing();
        origins.values().stream().filter(List::isEmpty).forEach(listings -> listings.add(first));
        return origins;
    }

    private static Map<String, Boolean> filled(Paper paper) {
        Map<String, Boolean> filled = new LinkedHashMap<>();
        filled.put("title", true);
        filled.put("abstract", !paper.abstractText().isEmpty());
        filled.put("authors", !paper.authors().isEmpty());
        filled.put("categories", !paper.categories().isEmpty());
        filled.put("arxivId", paper.arxivId() != null);
        filled.put("doi", paper.doi() != null);
        filled.put("url", paper.url() != null);
        filled.put("links", !paper.links().isEmpty());
        filled.put("published", paper.published() != null);
        return filled;
    }
}
