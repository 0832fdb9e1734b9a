package io.paperdigest.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * JSON lines, each a paper by its {@code arxiv_id} in two texts: {@code hf_title} and {@code arxiv_title}, or
 * {@code title_a} and {@code title_b}, with abstracts and dates named alike. The same id in two lines is the same paper.
 */
final class TwoTexts {

    private static final String ID = "arxiv_id";
    private static final String TITLE = "title";

    private final SetFile file;
    private final List<JsonNode> rows;
    private final List<String> sides;

    private TwoTexts(SetFile file, List<JsonNode> rows) {
        this.file = file;
        this.rows = rows;
        this.sides = rows.getFirst().properties().stream()
                .map(field -> side(field.getKey()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The sets of a file: once with ids hidden, once shown. None when the file is of another format. */
    static List<LabelledSet> of(SetFile file, List<JsonNode> rows) {
        TwoTexts texts = new TwoTexts(file, rows);
        return texts.sides.size() == 2 && texts.isPaper(rows.getFirst())
                ? List.of(texts.set(false), texts.set(true))
                : List.of();
    }

    private boolean isPaper(JsonNode row) {
        return row.path(ID).isTextual()
                && sides.stream().noneMatch(side -> field(row, side, TITLE).isBlank());
    }

    private LabelledSet set(boolean ids) {
        Map<String, List<String>> keysById = new HashMap<>();
        List<Draft> drafts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            for (String side : isPaper(rows.get(row)) ? sides : List.<String>of()) {
                Draft draft = draft(row, side);
                drafts.add(ids ? draft : draft.withoutIds());
                keysById.computeIfAbsent(rows.get(row).get(ID).asText(), id -> new ArrayList<>())
                        .add(draft.key());
            }
        }
        return new LabelledSet(
                file.name() + (ids ? ", ids shown" : ", text only"),
                drafts.stream().map(Draft::listing).toList(),
                pairs(keysById),
                pair -> true,
                LeftOut.rows(file, rows, this::isPaper));
    }

    private static Set<KeyPair> pairs(Map<String, List<String>> keysById) {
        Set<KeyPair> pairs = new HashSet<>();
        keysById.values()
                .forEach(keys -> keys.forEach(
                        a -> keys.stream().filter(b -> !a.equals(b)).forEach(b -> pairs.add(KeyPair.of(a, b)))));
        return pairs;
    }

    private Draft draft(int row, String side) {
        JsonNode fields = rows.get(row);
        return new Draft(
                side,
                Draft.ONE_PAGE,
                row + 1,
                field(fields, side, TITLE),
                field(fields, side, "abstract"),
                List.of(),
                null,
                fields.get(ID).asText(),
                date(fields, side, "date", "listing_date"),
                date(fields, side, "publishedAt"));
    }

    private static @Nullable Instant date(JsonNode fields, String side, String... names) {
        return Stream.of(names)
                .map(name -> Dates.iso(field(fields, side, name)))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    private static String field(JsonNode fields, String side, String name) {
        return fields.path(side + "_" + name)
                .asText(fields.path(name + "_" + side).asText(""));
    }

    private static @Nullable String side(String field) {
        if (field.startsWith("title_") && field.length() == "title_".length() + 1) {
            return field.substring("title_".length());
        }
        return field.endsWith("_title") ? field.substring(0, field.length() - "_title".length()) : null;
    }
}
