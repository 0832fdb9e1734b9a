package io.paperdigest.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Listing;
import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is no page, or not a whole one. All pages are made up. */
class HeldPagesTest extends IngestTest {

    @Test
    void holdsAPageThatIsCutOffAndKeepsItAsEvidence() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        ingest(page, DAY);
        String complete = values(channels.sources).getFirst().page();
        producer.clear();
        String text = pairs(1, 8);

        IngestSummary summary = ingest(page("a.txt", text.substring(0, text.length() - 10)), NEXT_DAY);

        SourceReport report = summary.held().getFirst();
        assertThat(report.reason()).isEqualTo("it stops in the middle of entry 8 of about 10");
        assertThat(report.place()).isEqualTo("line 16");
        assertThat(report.standing()).isEqualTo(complete);
        assertThat(report.standingSince()).isEqualTo(DAY);
        assertThat(values(channels.listed)).hasSize(8).allMatch(Listing::held);
    }

    @Test
    void holdsAPageWithFarFewerEntriesThanTheLast() throws IOException {
        ingest(page("a.txt", pairs(1, 20)), DAY);

        IngestSummary summary = ingest(page("a.txt", pairs(1, 11)), NEXT_DAY);

        assertThat(summary.held())
                .singleElement()
                .satisfies(report ->
                        assertThat(report.reason()).isEqualTo("it has 11 entries, and the last complete copy had 20"));
    }

    @Test
    void takesAPageWithSomeFewerEntries() throws IOException {
        ingest(page("a.txt", pairs(1, 20)), DAY);

        assertThat(ingest(page("a.txt", pairs(1, 12)), NEXT_DAY).held()).isEmpty();
    }

    @Test
    void holdsAPageThatIsOutOfStep() throws IOException {
        String page = pairs(1, 3) + "\nAlone one\nAlone two\n" + pairs(4, 6);

        IngestSummary summary = ingest(page("a.txt", page), DAY);

        assertThat(summary.held())
                .singleElement()
                .satisfies(report ->
                        assertThat(report.reason()).isEqualTo("it is out of step: 2 of 8 entries can't be read"));
    }

    @Test
    void saysWhatAFileIsInsteadOfAPage() throws IOException {
        assertThat(refused("")).isEqualTo("empty");
        assertThat(refused(" \n\n ")).isEqualTo("empty: nothing but blanks");
        assertThat(refused("<!DOCTYPE html><html><body>")).isEqualTo("HTML instead of text or JSON");
        assertThat(refused("\0\1\2\3\4\5\6\7 binary")).isEqualTo("binary instead of text");
        assertThat(refused("PK\3\4 something")).isEqualTo("a zip archive instead of text");
        assertThat(refused("milk\nbread\nbutter\neggs")).startsWith("nothing recognised");
        assertThat(refused("{\"error\": \"no\"}")).startsWith("nothing recognised");
    }

    @Test
    void namesTheFieldThatJsonLinesLack() throws IOException {
        String line = "{\"title\": \"T\", \"abstract\": \"We.\", \"upvotes\": 1}\n";

        assertThat(refused(line + line))
                .isEqualTo("none of its 2 entries can be read: line 1, a paper without \"summary\"");
        assertThat(refused(line)).isEqualTo("its only entry can't be read: line 1, a paper without \"summary\"");
        assertThat(refused("{\"title\": \"T\", \"summary\": \"We.\"}\n{\"title\": \"U\", \"summary\": \"We.\"}\n"))
                .isEqualTo("nothing recognised: line 1, a paper without \"upvotes\" or \"categories\"");
    }

    @Test
    void rejectsALineThatLacksAFieldAlone() throws IOException {
        String good = "{\"title\": \"Title %d\", \"summary\": \"We.\", \"upvotes\": 1}\n";
        String lines = IntStream.rangeClosed(1, 9).mapToObj(good::formatted).collect(Collectors.joining());

        IngestSummary summary = ingest(page("a.jsonl", "{\"summary\": \"We.\", \"upvotes\": 2}\n" + lines), DAY);

        assertThat(summary.held()).isEmpty();
        assertThat(summary.listings()).isEqualTo(9);
        assertThat(summary.rejectedEntries())
                .extracting(rejection -> rejection.file() + ", " + rejection.place() + ": " + rejection.reason())
                .containsExactly("a.jsonl, line 1: a paper without \"title\"");
    }

    @Test
    void refusesAPageThatIsTooLarge() throws IOException {
        Path page = page("a.txt", pairs(1, 10));
        IngestConfig config = new IngestConfig(channels, Map.of("bootstrap.servers", "none:1"), 100);

        IngestSummary summary = ingest(config, new SourceFile("a", page, null), DAY);

        assertThat(summary.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.reason()).isEqualTo("larger than 100 bytes"));
    }

    @Test
    void goesOnBehindAFileThatIsGone() throws IOException {
        Path page = page("b.txt", pairs(1, 10));
        SourceFile gone = new SourceFile("a", folder.resolve("gone.txt"), null);
        try (IngestService service = service(config())) {
            IngestSummary summary = service.ingest(List.of(gone, new SourceFile("b", page, null)), DAY);

            assertThat(summary.listings()).isEqualTo(10);
            assertThat(summary.held()).hasSize(1);
            assertThat(summary.rejections()).extracting(Rejection::place).containsOnlyNulls();
        }
    }

    private String refused(String content) throws IOException {
        IngestSummary summary = ingest(page("r.txt", content), DAY);
        assertThat(summary.listings()).isZero();
        assertThat(summary.held()).hasSize(1);
        assertThat(summary.rejections())
                .singleElement()
                .satisfies(rejection -> assertThat(rejection.place()).isNull());
        assertThat(summary.rejectedEntries()).isEmpty();
        return summary.rejections().getFirst().reason();
    }
}
