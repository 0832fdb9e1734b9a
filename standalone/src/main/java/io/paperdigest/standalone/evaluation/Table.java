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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Bibliographic records in columns under a header that names a title and an id: {@code id%title%authors%venue%year},
 * {@code Entity Id|…|author|…|title|venue|…|year|}. What else a header may name: abstract, and several parts of a venue.
 */
final class Table {

    private static final String TITLE = "title";
    private static final Set<String> IDS = Set.of("id", "entity id", "entity_id");
    private static final List<String> VENUES = List.of("venue", "journal", "booktitle", "institution");
    private static final Set<String> NO_YEAR =
            Set.of("id", "entity id", "entity_id", "label", TITLE, "abstract", "pages");

    /** What some citations have before the title: {@code Moor (1995).}, {@code [1995]}. */
    private static final Pattern LABEL = Pattern.compile(
            "^(?:[^()]{0,40}[(\\[](?:19|20)\\d\\d[a-z]?[)\\]][.,:]?|(?:\\p{L}+\\s)?(?:19|20)\\d\\d[.]?)\\s+");

    private final SetFile file;
    private final List<String> columns;
    private final List<String[]> rows;

    private Table(SetFile file, List<String[]> lines) {
        this.file = file;
        this.columns = names(lines);
        this.rows = lines.subList(1, lines.size());
    }

    /** The tables a file is: one or none. */
    static Stream<Table> of(SetFile file) {
        return Columns.of(file.lines(), lines -> isHeader(names(lines))).map(lines -> new Table(file, lines));
    }

    private static boolean isHeader(List<String> names) {
        return names.contains(TITLE) && names.stream().anyMatch(IDS::contains);
    }

    private static List<String> names(List<String[]> lines) {
        return Arrays.stream(lines.getFirst())
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
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
                LABEL.matcher(field(row, TITLE)).replaceFirst(""),
                inStep ? field(row, "abstract") : "",
                inStep ? Authors.split(TextCleaner.clean(field(row, "authors") + field(row, "author"))) : List.of(),
                (inStep ? venue(row) : field(row, "authors")).replace("\"", ""),
                null,
                null,
                year(row));
    }

    private String venue(String[] row) {
        return VENUES.stream().map(column -> field(row, column)).collect(Collectors.joining(" "));
    }

    /** Citations have the year in any column, and rows without authors are out of step. */
    private @Nullable Instant year(String[] row) {
        Stream<String> own = Stream.of(field(row, "year"));
        Stream<String> label = LABEL.matcher(field(row, TITLE)).results().map(MatchResult::group);
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
