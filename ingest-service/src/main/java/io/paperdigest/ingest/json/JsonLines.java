package io.paperdigest.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paperdigest.ingest.bytes.LineSource;
import io.paperdigest.ingest.parse.EntrySink;
import io.paperdigest.ingest.parse.EntryText;
import io.paperdigest.ingest.parse.Head;
import io.paperdigest.ingest.parse.PageBytes;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageEnd.Fault;
import io.paperdigest.ingest.text.Characters;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a page of JSON lines, an object a line. Blank lines are passed over; a line that is no object is malformed. */
public final class JsonLines {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(100).build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final EntrySink sink;
    private final OneDate date = new OneDate();
    private int entries;
    private @Nullable Fault fault;

    private JsonLines(EntrySink sink) {
        this.sink = sink;
    }

    /**
     * Reads a page.
     *
     * @return how it ended, with the date when all its entries state the same
     * @throws IOException when the bytes can't be read
     */
    public static PageEnd read(PageBytes page, EntrySink sink) throws IOException {
        JsonLines lines = new JsonLines(sink);
        try (InputStream in = new BufferedInputStream(page.open())) {
            lines.read(new LineSource(in));
        }
        return new PageEnd(lines.date.value(), lines.fault);
    }

    /**
     * The line that tells a page's format, where the page begins with lines of objects: the first that has a title or a
     * summary, and what tells one format from another. That need not be the first: a format is not to be told by the only
     * line that is malformed. A line that is longer than what is known of the page is none.
     */
    public static Optional<JsonNode> firstPaper(Head head) {
        boolean lines = head.text()
                .lines()
                .findFirst()
                .filter(first -> first.startsWith("{") && first.stripTrailing().endsWith("}"))
                .isPresent();
        return lines
                ? head.text()
                        .lines()
                        .flatMap(line -> object(line).stream())
                        .filter(JsonLines::tells)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean tells(JsonNode line) {
        return (line.has("title") || line.has("summary"))
                && (line.has("upvotes") || line.path("categories").isArray());
    }

    private static Optional<JsonNode> object(String line) {
        try {
            return Optional.of(MAPPER.readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private void read(LineSource lines) throws IOException {
        for (LineSource.Line line = lines.next(); line != null; line = lines.next()) {
            if (!line.text().isBlank()) {
                read(line);
            }
        }
    }

    private void read(LineSource.Line line) {
        entries++;
        String place = "line " + line.number();
        if (line.tooLong()) {
            malformed(place, "a line of more than " + LineSource.LONGEST + " bytes", line);
            return;
        }
        try {
            entry(place, MAPPER.readTree(line.text()), line);
        } catch (JsonProcessingException e) {
            malformed(place, line.last() ? "cut off" : "not JSON", line);
            fault = line.last() ? new Fault.CutOff(entries, place) : fault;
        }
    }

    private void entry(String place, JsonNode item, LineSource.Line line) {
        if (item.isObject()) {
            date.add(PaperFields.listingDate(item));
            sink.accept(PaperFields.entry(entries, place, item, line.text()));
        } else {
            malformed(place, "not an object", line);
        }
    }

    private void malformed(String place, String reason, LineSource.Line line) {
        sink.accept(EntryText.malformed(entries, place, reason, Characters.wellFormed(line.text())));
    }
}
