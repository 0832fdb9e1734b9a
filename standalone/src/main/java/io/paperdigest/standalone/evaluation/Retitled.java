package io.paperdigest.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * JSON lines of two titles and a {@code label} that begins with "same" or "different". Lines with another label are not
 * settled and left out. Only the pairs of a line are judged.
 */
final class Retitled {

    private static final String SEED = "seed";
    private static final String OTHER = "other";

    private Retitled() {}

    /** The set of a file; none when it is of another format. */
    static List<LabelledSet> of(SetFile file, List<JsonNode> rows) {
        return isPair(rows.getFirst()) ? List.of(set(file, rows)) : List.of();
    }

    private static boolean isPair(JsonNode row) {
        return row.path("seed_title").isTextual()
                && row.path("other_title").isTextual()
                && row.path("label").isTextual();
    }

    private static LabelledSet set(SetFile file, List<JsonNode> rows) {
        List<Draft> drafts = new ArrayList<>();
        Set<KeyPair> same = new HashSet<>();
        Set<KeyPair> judged = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            String label = rows.get(row).path("label").asText();
            if (isPair(rows.get(row)) && (label.startsWith("same") || label.startsWith("different"))) {
                Draft seed = draft(SEED, row, rows.get(row));
                Draft other = draft(OTHER, row, rows.get(row));
                drafts.addAll(List.of(seed, other));
                KeyPair pair = KeyPair.of(seed.key(), other.key());
                judged.add(pair);
                if (label.startsWith("same")) {
                    same.add(pair);
                }
            }
        }
        return new LabelledSet(
                file.name(),
                drafts.stream().map(Draft::listing).toList(),
                same,
                Set.copyOf(judged)::contains,
                LeftOut.rows(file, rows, Retitled::isPair));
    }

    private static Draft draft(String side, int row, JsonNode fields) {
        return Draft.of(side, row + 1, fields.get(side + "_title").asText());
    }
}
