package io.paperdigest.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One JSON object of titles, each with the arXiv ids that bear it: different papers. The worst case is made of it: author
 * and abstract are the same too, so that nothing but the id keeps them apart.
 */
final class SameTitles {

    private static final String SOURCE = "arxiv";

    private SameTitles() {}

    /** The set of a file; none when it is of another format. */
    static List<LabelledSet> of(SetFile file, JsonNode titles) {
        boolean fits = titles.isObject()
                && !titles.isEmpty()
                && titles.properties().stream().allMatch(title -> areIds(title.getValue()));
        return fits ? List.of(set(file, titles)) : List.of();
    }

    private static boolean areIds(JsonNode ids) {
        return ids.isArray() && ids.valueStream().allMatch(JsonNode::isTextual);
    }

    private static LabelledSet set(SetFile file, JsonNode titles) {
        List<Draft> drafts = new ArrayList<>();
        titles.properties()
                .forEach(title -> title.getValue()
                        .forEach(id -> drafts.add(draft(drafts.size() + 1, title.getKey(), id.asText()))));
        return new LabelledSet(
                file.name() + ", ids shown",
                drafts.stream().map(Draft::listing).toList(),
                Set.of(),
                pair -> true,
                List.of());
    }

    private static Draft draft(int ordinal, String title, String id) {
        String text = "Here is one abstract about " + title + " that is the same, word for word, in all that bear this"
                + " title, so that the text itself has no way to say which one of them is meant.";
        return new Draft(SOURCE, Draft.ONE_PAGE, ordinal, title, text, List.of("Ada Moor"), null, id, null, null);
    }
}
