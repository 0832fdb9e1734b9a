package io.paperdigest.standalone.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two columns of ids that are of the same paper, with {@code D1%D2} above or nothing.
 *
 * @param file where they are
 * @param pairs the ids, two each; the first pair may be what stands above the columns
 */
record Matches(SetFile file, List<String[]> pairs) {

    /** The matches a file is: one or none. */
    static Stream<Matches> of(SetFile file) {
        return Columns.of(file.lines(), Matches::arePairs)
                .map(lines ->
                        new Matches(file, lines.stream().map(Matches::stripped).toList()));
    }

    private static boolean arePairs(List<String[]> lines) {
        return lines.stream()
                .allMatch(line -> line.length == 2 && Arrays.stream(line).allMatch(Matches::isId));
    }

    private static boolean isId(String text) {
        String id = text.strip();
        return !id.isEmpty() && id.chars().noneMatch(Character::isWhitespace);
    }

    private static String[] stripped(String[] line) {
        return Arrays.stream(line).map(String::strip).toArray(String[]::new);
    }
}
