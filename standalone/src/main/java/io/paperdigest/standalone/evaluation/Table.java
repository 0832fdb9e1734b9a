package io.paperdigest.standalone.evaluation;

import io.paperdigest.ingest.text.TextCleaner;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographic records in columns with {@code %} or {@code |} between them, under a header that names a title and an id:
 * {@code id%title%authors%venue%year}, {@code Entity Id|…|author|…|title|venue|…|year|}.
 */
final class Table {

    private static final List<String> SEPARATORS = List.of("%", "|");
    private static final Set<String> NO_YEAR = Set.of("id", "entity id", "title", "pages");

    /** What some citations have before the title: {@code Moor (1995).}, {@code [1995]}. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[^()]{0,40}[(\\[](?:19|20)\\d\\d[a-z]?[)\\]][.,:]?|(?:\\p{L}+\\s)?(?:19|20)\\d\\d[.]?)\\s+");

    private static final Set<String> IDS = Set.of("id", "entity id");

    private final SetFile file;
    private final List<String> columns;
    private final List<String[]> rows;

    private Table(SetFile file, List<String[]> lines) {
        this.file = file;
        this.columns = Arrays.stream(lines.getFirst())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        this.rows = lines.subList(1, lines.size());
    }

    /** The tables a file is: one or none. */
    static Stream<Table> of(SetFile file) {
        return columns(file.lines()).map(lines -> new Table(file, lines)).filter(Table::isOne);
    }

    /** The lines, split at the separator that the first one has; none when it has none. */
    static Stream<List<String[]>> columns(List<String> lines) {
        return SEPARATORS.stream()
                .filter(separator -> !lines.isEmpty() && lines.getFirst().contains(separator))
                .limit(1)
                .map(separator -> lines.stream()
                        .map(line -> line.split(Pattern.quote(separator), -1))
                        .toList());
    }

    private boolean isOne() {
        return columns.contains("title") && columns.stream().anyMatch(IDS::contains);
    }

    String name() {
        return file.name();
    }

    /**
     * What each record says, by its id.
     *
     * @param citations whether each record is from a page of its own
     */
    Map<String, Draft> drafts(boolean citations) {
        Map<String, Draft> drafts = new TreeMap<>();
        int id = IntStream.range(0, columns.size())
                .filter(column -> IDS.contains(columns.get(column)))
                .findFirst()
                .orElseThrow();
        for (String[] row : rows) {
            if (row.length > id) {
                Draft draft = draft(drafts.size() + 1, row);
                drafts.putIfAbsent(row[id].strip(), citations ? draft.alone() : draft);
            }
        }
        return drafts;
    }

    private Draft draft(int ordinal, String[] row) {
        boolean inStep = row.length == columns.size();
        return new Draft(
                name(),
                Draft.ONE_PAGE,
                ordinal,
                LABEL.matcher(field(row, "title")).replaceFirst(""),
                "",
                inStep ? Authors.split(TextCleaner.clean(field(row, "authors") + field(row, "author"))) : List.of(),
                field(row, inStep ? "venue" : "authors").replace("\"", ""),
                null,
                null,
                year(row));
    }

    /** Citations have the year in any column, and rows without authors are out of step. */
    private @Nullable Instant year(String[] row) {
        Stream<String> own = Stream.of(field(row, "year"));
        Stream<String> label = LABEL.matcher(field(row, "title")).results().map(MatchResult::group);
        Stream<String> others = Stream.concat(
                label,
                IntStream.range(0, row.length)
                        .filter(column -> !NO_YEAR.contains(column < columns.size() ? columns.get(column) : ""))
                        .mapToObj(column -> row[column]));
        return Stream.concat(own, others)
                .map(Dates::year)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private String field(String[] row, String column) {
        int at = columns.indexOf(column);
        return at >= 0 && at < row.length ? row[at].strip() : "";
    }
}
