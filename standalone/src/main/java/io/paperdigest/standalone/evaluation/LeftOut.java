package io.paperdigest.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Says which rows of a set were left out. */
final class LeftOut {

    private LeftOut() {}

    /** A note that counts the rows that are not as they should be, and names the first; none when all are. */
    static List<String> rows(SetFile file, List<JsonNode> rows, Predicate<JsonNode> isGood) {
        int[] bad = IntStream.range(0, rows.size())
                .filter(row -> !isGood.test(rows.get(row)))
                .toArray();
        return bad.length == 0
                ? List.of()
                : List.of(file.shortPath() + ": " + bad.length + " of " + rows.size()
                        + " rows are not JSON objects with the fields of the others, first row " + (bad[0] + 1)
                        + ". They are left out.");
    }
}
