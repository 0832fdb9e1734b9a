package io.paperdigest.standalone.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Paper;
import io.paperdigest.standalone.cli.RefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads papers from files of JSON lines: {@code title}, {@code abstract} or {@code summary}, authors, categories. */
public final class RealPapers {

    private static final ObjectReader JSON = JsonSerde.mapper().reader();

    private RealPapers() {}

    /**
     * All papers in a folder.
     *
     * @throws RefusedException when there are too few to measure with
     */
    public static BenchPapers in(Path folder) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (Path file : files(folder)) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    add(JSON.readTree(line), papers);
                }
            }
        }
        if (papers.size() < TopicsBench.FEWEST_PAPERS) {
            throw new RefusedException(folder + " has " + papers.size() + " papers in files of JSON lines; "
                    + TopicsBench.FEWEST_PAPERS + " are needed.");
        }
        return BenchPapers.of(papers.size() + " real papers", papers);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new RefusedException("there is no folder " + folder + ".");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.jsonl(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static void add(JsonNode paper, List<Paper> papers) {
        String title = text(paper.path("title"));
        String abstractText = text(paper.path(paper.hasNonNull("abstract") ? "abstract" : "summary"));
        if (!title.isEmpty() && !abstractText.isEmpty()) {
            List<String> authors = texts(paper.path("authors"));
            List<String> categories = texts(paper.path("categories"));
            papers.add(
                    BenchPapers.paper(papers.size(), new BenchPapers.Text(title, abstractText, authors, categories)));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(text(element)));
        return texts;
    }

    private static String text(JsonNode node) {
        return node.asText("").replaceAll("\\s+", " ").strip();
    }
}
