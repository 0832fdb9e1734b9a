package io.paperdigest.standalone.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Paper;
import io.paperdigest.ingest.bytes.LineSource;
import io.paperdigest.ingest.bytes.Unpacked;
import io.paperdigest.standalone.cli.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads papers from files of JSON lines: {@code title}, {@code abstract} or {@code summary}, authors, categories. */
public final class RealPapers {

    private static final ObjectReader JSON = JsonSerde.mapper().reader();

    private RealPapers() {}

    /**
     * All papers in a folder.
     *
     * @throws RefusedException when one of the files can't be read, or there are too few to measure with
     */
    public static BenchPapers in(Path folder) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (Path file : files(folder)) {
            read(file, papers);
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

    /** All of it or nothing: fewer papers than people think would be measured with. */
    private static void read(Path file, List<Paper> papers) {
        try (InputStream in = Unpacked.open(file)) {
            LineSource lines = new LineSource(in);
            for (LineSource.Line line = lines.next(); line != null; line = lines.next()) {
                if (!line.text().isBlank()) {
                    add(json(file, line), papers);
                }
            }
        } catch (IOException e) {
            throw new RefusedException(file + ": " + Unpacked.reason(e) + ".");
        }
    }

    private static JsonNode json(Path file, LineSource.Line line) {
        String place = file + ", line " + line.number() + ": ";
        if (line.tooLong()) {
            throw new RefusedException(place + "more than " + LineSource.LONGEST + " bytes.");
        }
        try {
            return JSON.readTree(line.text());
        } catch (JsonProcessingException e) {
            throw new RefusedException(place + "not JSON.");
        }
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
