package io.paperdigest.ingest.parse.trendingpage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paperdigest.ingest.RealData;
import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.dailypapers.DailyPapersFormat;
import io.paperdigest.ingest.text.TextCleaner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What the rules make of much real text: measured, printed, and bounded. */
class RealTextTest {

    private static final Pattern RESIDUE = Pattern.compile("[\\\\{}]");
    private static final int CUTS = 200;
    private static final int GAPPY_PAGES = 40;

    /** Of the many arXiv papers, each n-th. */
    private static final int SAMPLE = 8;

    @Test
    void holdsFewPagesOnlyBecauseOfHowTheirLastAbstractEnds() throws IOException {
        List<String> abstracts = new ArrayList<>(arxivAbstracts());
        abstracts.addAll(trendingAbstracts());

        long held = abstracts.stream()
                .map(text -> text.replaceAll("\\s+", " "))
                .filter(text -> !Sentences.mayEndAbstract(text))
                .count();

        System.out.printf("false holds: %d of %d abstracts end like none%n", held, abstracts.size());
        assertThat(held).isLessThan(abstracts.size() / 100);
    }

    @Test
    void detectsMostTrendingPagesThatAreCutOff() throws IOException {
        for (Path file : RealData.files("trending-pages")) {
            byte[] page = Files.readAllBytes(file);
            Random random = new Random(20261121);
            int detected = 0;
            for (int i = 0; i < CUTS; i++) {
                byte[] cut = Arrays.copyOf(page, 400 + random.nextInt(page.length - 400));
                PageEnd end = new TrendingPageFormat().read(() -> new ByteArrayInputStream(cut), entry -> {});
                detected += end.fault() == null ? 0 : 1;
            }
            System.out.printf("%s: %d of %d cuts detected%n", file.getFileName(), detected, CUTS);
            assertThat(detected).isGreaterThan(CUTS * 96 / 100);
        }
    }

    @Test
    void detectsEveryDailyPapersFileThatIsCutOff() throws IOException {
        Random random = new Random(20261121);
        int cuts = 0;
        int detected = 0;
        for (Path file : RealData.files("daily-papers-api")) {
            byte[] page = Files.readAllBytes(file);
            for (int i = 0; i < 10; i++) {
                byte[] cut = Arrays.copyOf(page, 1 + random.nextInt(page.length - 2));
                List<Entry> entries = new ArrayList<>();
                PageEnd end = new DailyPapersFormat().read(() -> new ByteArrayInputStream(cut), entries::add);
                cuts++;
                detected += end.fault() == null ? 0 : 1;
            }
        }
        System.out.printf("daily papers: %d of %d cuts detected%n", detected, cuts);
        assertThat(detected).isEqualTo(cuts);
    }

    @Test
    void readsAllLinesInStepWhicheverAreMissing() throws IOException {
        int wrong = 0;
        int pages = 0;
        for (Path file : RealData.files("trending-pages")) {
            List<String> lines = Files.readAllLines(file);
            Random random = new Random(20261121);
            for (int i = 0; i < GAPPY_PAGES; i++, pages++) {
                List<String> some = new ArrayList<>(lines);
                for (int gone = 0; gone < 5; gone++) {
                    some.remove(3 + random.nextInt(some.size() - 4));
                }
                wrong += isInStep(some, lines) ? 0 : 1;
            }
        }
        System.out.printf("out of step: %d of %d pages with five lines missing%n", wrong, pages);
        assertThat(wrong).isZero();
    }

    @Test
    void leavesNoMarkupInRealText() throws IOException {
        List<String> texts = new ArrayList<>(arxivTexts());
        long residue = texts.stream()
                .map(TextCleaner::clean)
                .filter(text -> RESIDUE.matcher(text).find())
                .count();

        System.out.printf("residue: %d of %d titles and abstracts%n", residue, texts.size());
        assertThat(residue).isZero();
    }

    /** No title is taken for an abstract, and no abstract for a title. */
    private static boolean isInStep(List<String> lines, List<String> original) throws IOException {
        byte[] page = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        List<Entry> entries = new ArrayList<>();
        new TrendingPageFormat().read(() -> new ByteArrayInputStream(page), entries::add);
        return entries.stream().allMatch(entry -> switch (entry) {
            case Entry.Malformed malformed ->
                isTitle(malformed.content(), original) == malformed.reason().startsWith("title");
            case Entry.Found found ->
                isTitle(found.paper().title(), original)
                        && !isTitle(found.paper().abstractText(), original);
        });
    }

    /** The first title is on the third line, behind the button; titles and abstracts come in turn. */
    private static boolean isTitle(String text, List<String> original) {
        int line = original.indexOf(text);
        return line < 0 || line % 2 == 0;
    }

    private static List<String> trendingAbstracts() throws IOException {
        List<String> abstracts = new ArrayList<>();
        for (Path file : RealData.files("trending-pages")) {
            new TrendingPageFormat().read(() -> Files.newInputStream(file), entry -> {
                if (entry instanceof Entry.Found found) {
                    abstracts.add(found.paper().abstractText());
                }
            });
        }
        return abstracts;
    }

    private static List<String> arxivAbstracts() throws IOException {
        List<String> abstracts = new ArrayList<>();
        for (JsonNode paper : arxiv()) {
            abstracts.add(paper.path("summary").asText());
        }
        return abstracts;
    }

    private static List<String> arxivTexts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (JsonNode paper : arxiv()) {
            texts.add(paper.path("title").asText());
            texts.add(paper.path("summary").asText());
        }
        return texts;
    }

    private static List<JsonNode> arxiv() throws IOException {
        List<JsonNode> papers = new ArrayList<>();
        for (Path file : RealData.files("arxiv-daily")) {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                    MappingIterator<JsonNode> lines =
                            new ObjectMapper().readerFor(JsonNode.class).readValues(in)) {
                for (int i = 0; lines.hasNext(); i++) {
                    JsonNode paper = lines.next();
                    if (i % SAMPLE == 0) {
                        papers.add(paper);
                    }
                }
            }
        }
        return papers;
    }
}
