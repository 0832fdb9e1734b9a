package io.paperdigest.standalone;

import io.paperdigest.ingest.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Trending pages of any length. Their papers are those of a built-in sample page, and so made up. */
final class MadeUpPages {

    private static final int BANNER_LINES = 2;
    private static final String BUTTON = "Subscribe";

    private final Path folder;
    private final List<Entry> papers = new ArrayList<>();

    /** What a page says of a paper. */
    record Entry(String title, String abstractText) {}

    MadeUpPages(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        Path samples = SamplePages.writeTo(folder.resolve("samples"));
        List<String> lines = Files.readAllLines(samples.resolve("page-1.txt"));
        for (int i = BANNER_LINES; i + 1 < lines.size(); i += 2) {
            papers.add(new Entry(lines.get(i).replaceFirst("^" + BUTTON, ""), lines.get(i + 1)));
        }
    }

    /** The papers there are to write pages with, from one to another. */
    List<Entry> papers(int from, int to) {
        return papers.subList(from, to);
    }

    /** Writes a page. */
    SourceFile page(String source, String file, List<Entry> entries) throws IOException {
        return write(source, file, text(entries));
    }

    /** Writes a page that stops in the middle of its last abstract. */
    SourceFile pageCutOff(String source, String file, List<Entry> entries) throws IOException {
        String text = text(entries);
        int half = entries.getLast().abstractText().length() / 2;
        return write(source, file, text.substring(0, text.length() - half).stripTrailing());
    }

    private static String text(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.title() + "\n" + entry.abstractText() + "\n")
                .collect(Collectors.joining());
    }

    private SourceFile write(String source, String file, String text) throws IOException {
        return new SourceFile(source, Files.writeString(folder.resolve(file), text), null);
    }
}
