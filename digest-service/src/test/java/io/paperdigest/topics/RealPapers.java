package io.paperdigest.topics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paperdigest.events.Paper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads real listings, crudely: what a test of matching needs of them. They are not part of the project. */
final class RealPapers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../shared/data"));

    private RealPapers() {}

    static boolean present() {
        return Files.isDirectory(DATA);
    }

    /** The distinct papers of the trending pages: two lines of banner, then a title and an abstract line each. */
    static Collection<Paper> trendingPages() throws IOException {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Path page : files("trending-pages")) {
            List<String> lines = Files.readAllLines(page);
            for (int i = 2; i + 1 < lines.size(); i += 2) {
                String title = lines.get(i).replaceFirst("^Subscribe", "");
                papers.putIfAbsent(title, Papers.paper(title, lines.get(i + 1)));
            }
        }
        return papers.values();
    }

    static Collection<Paper> dailyPapers() throws IOException {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (Path day : files("daily-papers-api")) {
            for (JsonNode entry : JSON.readTree(day.toFile())) {
                JsonNode paper = entry.path("paper");
                if (paper.hasNonNull("title") && paper.hasNonNull("summary")) {
                    papers.putIfAbsent(paper.path("id").asText(), paper(paper, List.of()));
                }
            }
        }
        return papers.values();
    }

    /** Every n-th daily paper of 2024 and 2025. */
    static Collection<Paper> dailyPapersOfTwoYears(int nth) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (JsonNode paper : everyNth(List.of(DATA.resolve("hf-daily-2024-2025.jsonl.gz")), nth)) {
            papers.add(paper(paper, List.of()));
        }
        return papers;
    }

    /** Every n-th new submission to arXiv. */
    static Collection<Paper> arxiv(int nth) throws IOException {
        List<Paper> papers = new ArrayList<>();
        for (JsonNode paper : everyNth(files("arxiv-daily"), nth)) {
            List<String> categories = new ArrayList<>();
            paper.path("categories").forEach(category -> categories.add(category.asText()));
            papers.add(paper(paper, categories));
        }
        return papers;
    }

    private static List<JsonNode> everyNth(List<Path> files, int nth) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        int line = 0;
        for (Path file : files) {
            for (String json : lines(file)) {
                if (line++ % nth == 0) {
                    nodes.add(JSON.readTree(json));
                }
            }
        }
        return nodes;
    }

    private static Paper paper(JsonNode paper, List<String> categories) {
        return Papers.paper(text(paper, "title"), text(paper, "summary"), List.of(), categories);
    }

    private static String text(JsonNode paper, String field) {
        return paper.path(field).asText().replaceAll("\\s+", " ").strip();
    }

    private static List<Path> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            return files.sorted().toList();
        }
    }

    private static List<String> lines(Path gzip) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
