package io.paperdigest.standalone.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.ingest.SourceFile;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Sorts files by day: one that is named by its day is that day's page; JSON lines that each state their
 * {@code listing_date}, packed or not, are cut into a page a day. What states no day is no part of a replay.
 */
public final class DayPages {

    private static final ObjectMapper MAPPER = JsonSerde.mapper();
    private static final int GZIP = 0x1f8b;

    private final Path folder;
    private final NavigableMap<LocalDate, List<SourceFile>> days = new TreeMap<>();
    private final List<Path> undated = new ArrayList<>();

    /** @param folder where to write pages that are cut out of larger files */
    public DayPages(Path folder) {
        this.folder = folder;
    }

    /** Adds a file. */
    public void add(SourceFile file) throws IOException {
        LocalDate date = file.date();
        if (date != null) {
            add(date, file);
            return;
        }
        Map<LocalDate, StringBuilder> pages = cut(file.path());
        if (pages.isEmpty()) {
            undated.add(file.path());
        }
        for (Map.Entry<LocalDate, StringBuilder> page : pages.entrySet()) {
            write(page.getKey(), source(file), page.getValue());
        }
    }

    /** The pages of a day; empty where nothing was listed. */
    public List<SourceFile> of(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    /** Every day that has pages, in order. */
    public NavigableMap<LocalDate, List<SourceFile>> days() {
        return days;
    }

    /** Files that state no day. */
    public List<Path> undated() {
        return List.copyOf(undated);
    }

    private void add(LocalDate date, SourceFile file) {
        List<SourceFile> files = days.computeIfAbsent(date, any -> new ArrayList<>());
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    /** A file of months is a part of what its folder holds. */
    private static String source(SourceFile file) {
        Path parent = file.path().toAbsolutePath().normalize().getParent();
        Path name = parent == null ? null : parent.getFileName();
        return name != null && file.fileName().matches("\\d{4}-\\d{2}\\..*") ? name.toString() : file.source();
    }

    private void write(LocalDate date, String source, CharSequence page) throws IOException {
        Path path = Files.createDirectories(folder.resolve(source)).resolve(date + ".jsonl");
        Files.writeString(path, page, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        add(date, new SourceFile(source, path, date));
    }

    private static Map<LocalDate, StringBuilder> cut(Path file) throws IOException {
        Map<LocalDate, StringBuilder> pages = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Optional<LocalDate> date = date(line);
                if (date.isEmpty() && pages.isEmpty()) {
                    break; // no JSON lines, or none that state a day
                }
                String whole = line + "\n";
                date.ifPresent(day ->
                        pages.computeIfAbsent(day, any -> new StringBuilder()).append(whole));
            }
        }
        return pages;
    }

    private static Optional<LocalDate> date(String line) {
        try {
            String date = MAPPER.readTree(line).path("listing_date").asText("");
            return date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        } catch (JsonProcessingException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        try {
            in.mark(2);
            int start = in.read() << Byte.SIZE | in.read();
            in.reset();
            return start == GZIP ? new GZIPInputStream(in) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
