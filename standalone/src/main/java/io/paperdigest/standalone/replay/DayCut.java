package io.paperdigest.standalone.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.ingest.bytes.LineSource;
import io.paperdigest.ingest.bytes.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Cuts a file of JSON lines that each state their {@code listing_date} into a page a day, holding some megabytes of it in
 * memory. A file whose first line states none is left alone.
 */
final class DayCut {

    private static final ObjectMapper MAPPER = JsonSerde.mapper();
    private static final int MOST_CHARS = 8 << 20;

    private final Path folder;
    private final NavigableMap<LocalDate, Path> pages = new TreeMap<>();
    private final Map<LocalDate, StringBuilder> unwritten = new TreeMap<>();
    private long chars;
    private int undated;
    private int firstUndated;

    /** @param folder where the pages go, behind those lines of theirs that are there already */
    DayCut(Path folder) {
        this.folder = folder;
    }

    void read(Path file) throws IOException {
        try (InputStream in = Unpacked.open(file)) {
            LineSource lines = new LineSource(in);
            for (LineSource.Line line = lines.next(); line != null && !isNone(); line = lines.next()) {
                if (!line.text().isBlank()) {
                    take(line);
                }
            }
        }
        write();
    }

    /** Whether it is no file of JSON lines, or of none that state a day. */
    private boolean isNone() {
        return pages.isEmpty() && undated > 0;
    }

    private void take(LineSource.Line line) throws IOException {
        Optional<LocalDate> date = line.tooLong() ? Optional.empty() : date(line.text());
        if (date.isEmpty()) {
            firstUndated = undated == 0 ? line.number() : firstUndated;
            undated++;
            return;
        }
        LocalDate day = date.get();
        pages.computeIfAbsent(day, any -> folder.resolve(day + ".jsonl"));
        unwritten
                .computeIfAbsent(day, any -> new StringBuilder())
                .append(line.text())
                .append('\n');
        chars += line.text().length();
        if (chars > MOST_CHARS) {
            write();
        }
    }

    private void write() throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<LocalDate, StringBuilder> page : unwritten.entrySet()) {
            Files.writeString(
                    folder.resolve(page.getKey() + ".jsonl"),
                    page.getValue(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        unwritten.clear();
        chars = 0;
    }

    /** The pages that have lines of the file, by day. */
    NavigableMap<LocalDate, Path> pages() {
        return pages;
    }

    /** What of the file is on no page, for people; empty when all of it is. */
    Optional<String> leftOut() {
        if (pages.isEmpty()) {
            return Optional.of("it states no day");
        }
        return undated == 0
                ? Optional.empty()
                : Optional.of(undated + (undated == 1 ? " line states" : " lines state") + " no day, the first is line "
                        + firstUndated);
    }

    private static Optional<LocalDate> date(String line) {
        try {
            String date = MAPPER.readTree(line).path("listing_date").asText("");
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
