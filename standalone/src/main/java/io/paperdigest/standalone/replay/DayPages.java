package io.paperdigest.standalone.replay;

import io.paperdigest.ingest.SourceFile;
import io.paperdigest.ingest.bytes.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Sorts files by day: one that is named by its day is that day's page; JSON lines that each state their
 * {@code listing_date}, packed or not, are cut into a page a day. What states no day is no part of a replay, and neither
 * is a file that can't be read to its end.
 */
public final class DayPages {

    private final Path folder;
    private final NavigableMap<LocalDate, List<SourceFile>> days = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private boolean damaged;

    /** @param folder where to write pages that are cut out of larger files */
    public DayPages(Path folder) {
        this.folder = folder;
    }

    /**
     * Adds a file.
     *
     * @throws IOException when its pages can't be written
     */
    public void add(SourceFile file) throws IOException {
        LocalDate date = file.date();
        if (date != null) {
            add(date, file);
        } else if (isReadable(file.path())) {
            cut(file);
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

    /** The files, and the lines of files, that are on no page, and why, for people. */
    public List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Whether a file could not be read. */
    public boolean damaged() {
        return damaged;
    }

    private void add(LocalDate date, SourceFile file) {
        List<SourceFile> files = days.computeIfAbsent(date, any -> new ArrayList<>());
        if (!files.contains(file)) {
            files.add(file);
        }
    }

    /** Read once for nothing, so that half of a damaged one does not pass for the whole. */
    private boolean isReadable(Path file) {
        try (InputStream in = Unpacked.open(file)) {
            in.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException e) {
            damaged = true;
            leaveOut(file, Unpacked.reason(e));
            return false;
        }
    }

    private void cut(SourceFile file) throws IOException {
        String source = source(file);
        DayCut cut = new DayCut(folder.resolve(source));
        cut.read(file.path());
        cut.pages().forEach((date, page) -> add(date, new SourceFile(source, page, date)));
        cut.leftOut().ifPresent(what -> leaveOut(file.path(), what));
    }

    private void leaveOut(Path file, String what) {
        leftOut.add(file + ": " + what + ". Left out.");
    }

    /** A file of months is a part of what its folder holds. */
    private static String source(SourceFile file) {
        Path parent = file.path().toAbsolutePath().normalize().getParent();
        Path name = parent == null ? null : parent.getFileName();
        return name != null && file.fileName().matches("\\d{4}-\\d{2}\\..*") ? name.toString() : file.source();
    }
}
