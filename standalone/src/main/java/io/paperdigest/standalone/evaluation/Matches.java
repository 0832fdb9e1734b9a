package io.paperdigest.standalone.evaluation;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Two columns of ids that are of the same paper, with {@code D1%D2} above or nothing.
 *
 * @param file where they are
 * @param pairs the ids, two each
 */
record Matches(SetFile file, List<String[]> pairs) {

    private static final Pattern HEADER = Pattern.compile("\\p{L}.*");

    /** The matches a file is: one or none. */
    static Stream<Matches> of(SetFile file) {
        return Table.columns(file.lines())
                .filter(lines -> lines.stream().allMatch(line -> line.length == 2))
                .map(lines -> new Matches(file, withoutHeader(lines)));
    }

    private static List<String[]> withoutHeader(List<String[]> lines) {
        boolean header = HEADER.matcher(lines.getFirst()[0]).matches();
        return lines.subList(header ? 1 : 0, lines.size());
    }
}
