package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Crude editions of the real trending pages, where they are present: read, cleaned and matched just well enough to look at. */
final class RealEdition {

    /** Title, part of the catalogue, word. */
    private static final List<List<String>> TOPICS = List.of(
            List.of("Cell segmentation", "Life", "cell segmentation|nuclei|instance segmentation"),
            List.of("Computational pathology", "Life", "patholog\\w+|histopatholog\\w+|whole slide images?"),
            List.of("Microscopy", "Life", "microscop\\w+"),
            List.of("Neuroscience", "Life", "neurons|brain|cortex|neural activity"),
            List.of("Interpretability", "Learning", "interpretab\\w+|explainab\\w+|mechanistic"),
            List.of("Architecture search", "Learning", "architecture search"),
            List.of("Self-supervised learning", "Learning", "self-supervised|contrastive"),
            List.of("Continual learning", "Learning", "continual learning|class-incremental"),
            List.of("Computer vision", "Perception", "object detection|image classification|image segmentation"),
            List.of("Spiking networks", "Learning", "spiking"),
            List.of("Language models", "Language", "language models?"),
            List.of("Generative models", "Learning", "diffusion models?|generative"),
            List.of("Graph learning", "Learning", "graph neural networks?|graphs"),
            List.of("Robotics", "Perception", "robot\\w*"),
            List.of("Multiple instance learning", "Learning", "multiple instance learning"),
            List.of("Drug discovery", "Life", "drug discovery|molecul\\w+"));

    private static final Pattern GITHUB = Pattern.compile("https://github\\.com/[\\w.-]+/[\\w.-]*\\w");

    private final EditionBuilder edition;
    private final Map<String, PaperBuilder> papers = new LinkedHashMap<>();

    private RealEdition(EditionBuilder edition) {
        this.edition = edition;
    }

    static Path pages() {
        return Path.of(System.getProperty("shared.data", "../shared/data")).resolve("trending-pages");
    }

    static Edition today() {
        return of(new EditionBuilder("2026-11-21").page("000", 178).page("001", 193), 0);
    }

    static Edition heldPage() {
        return of(
                new EditionBuilder("2026-11-21")
                        .page("000", 178)
                        .held("001", "entry 104, line 210", "the page stops in the middle of an entry", 1),
                0);
    }

    static Edition quietDay() {
        return of(new EditionBuilder("2026-11-22").page("000", 178, 0, 1).page("001", 193, 0, 1), 1);
    }

    static Edition onePage() {
        return of(new EditionBuilder("2026-11-21").page("000", 178), 0);
    }

    private static Edition of(EditionBuilder edition, int seenDaysAgo) {
        TOPICS.forEach(topic -> edition.topic(id(topic.getFirst()), topic.getFirst(), topic.get(1)));
        RealEdition real = new RealEdition(edition);
        try (Stream<Path> files = Files.list(pages())) {
            for (Path file : files.sorted().toList()) {
                String source = file.getFileName().toString().substring(0, 3);
                if (source.equals("000") || edition.knows(source)) {
                    real.read(source, Files.readAllLines(file, StandardCharsets.UTF_8), seenDaysAgo);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return edition.build();
    }

    private void read(String source, List<String> lines, int seenDaysAgo) {
        for (int i = 2; i + 1 < lines.size(); i += 2) {
            String title = clean(lines.get(i).replaceFirst("^Subscribe", ""));
            String text = clean(lines.get(i + 1));
            PaperBuilder paper = papers.computeIfAbsent(
                    title.toLowerCase(Locale.ROOT),
                    key -> matched(edition.paper("p" + papers.size(), title, text), title, text));
            paper.on(source, i / 2, seenDaysAgo);
        }
    }

    private static PaperBuilder matched(PaperBuilder paper, String title, String text) {
        for (List<String> topic : TOPICS) {
            Matcher words = Pattern.compile("\\b(?:" + topic.get(2) + ")\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(title + " " + text);
            List<String> found = new ArrayList<>();
            while (words.find()) {
                found.add(words.group());
            }
            if (!found.isEmpty()) {
                paper.in(id(topic.getFirst()), found.stream().distinct().toArray(String[]::new));
            }
        }
        Matcher code = GITHUB.matcher(text);
        return code.find() ? paper.code(code.group()) : paper;
    }

    private static String id(String title) {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private static String clean(String text) {
        return text.replaceAll("\\\\([%&$#_])", "$1")
                .replaceAll("\\{\\\\mu\\}", "μ")
                .replaceAll("\\\\(?:it|bf|textbf|emph|em)\\b\\s*", "")
                .replaceAll("[{}]", "")
                .replace(" -- ", " – ")
                .replaceAll("~", " ")
                .replaceAll("``|''", "\"");
    }
}
