package io.paperdigest.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.ingest.bytes.LineSource;
import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.Formats;
import io.paperdigest.ingest.parse.FoundPaper;
import io.paperdigest.ingest.parse.Head;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageEnd.Fault;
import io.paperdigest.ingest.parse.PageFormat;
import io.paperdigest.ingest.parse.arxivdays.ArxivDaysFormat;
import io.paperdigest.ingest.parse.dailypapers.DailyPapersFormat;
import io.paperdigest.ingest.parse.dailyrows.DailyRowsFormat;
import io.paperdigest.ingest.parse.trendingpage.TrendingPageFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both formats of a line each; the papers are made up. */
class JsonLinesTest {

    private static final String ARXIV = "{\"id\": \"2503.00001\", \"abs\": \"https://arxiv.org/abs/2503.00001\","
            + " \"title\": \"Counting sheep\", \"authors\": [\"Ada One\", \"Bob Two\"], \"categories\": [\"cs.CV\","
            + " \"q-bio.NC\"], \"comment\": null, \"summary\": \"We count.\\nIt works.\", \"listing_date\":"
            + " \"2025-03-18\"}";
    private static final String ROW =
            "{\"listing_date\": \"2025-04-01\", \"id\": \"2503.00002\", \"title\": \"Herding\","
                    + " \"summary\": \"We herd.\", \"upvotes\": 7, \"authors\": [\"Cid Three\"], \"submittedOnDailyAt\":"
                    + " \"2025-04-01T02:19:10.110Z\", \"publishedAt\": \"2025-03-30T02:44:09.000Z\"}";

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void readsAnAnnouncedPaper() throws IOException {
        PageEnd end = read(ARXIV + "\n");

        assertThat(end).isEqualTo(new PageEnd(LocalDate.of(2025, 3, 18), null));
        FoundPaper paper = ((Entry.Found) entries.getFirst()).paper();
        assertThat(paper.arxivId()).isEqualTo("2503.00001");
        assertThat(paper.categories()).containsExactly("cs.CV", "q-bio.NC");
        assertThat(paper.authors()).containsExactly("Ada One", "Bob Two");
        assertThat(paper.votes()).isNull();
        assertThat(paper.listed()).isEqualTo(Instant.parse("2025-03-18T00:00:00Z"));
        assertThat(paper.withdrawn()).isFalse();
    }

    @Test
    void readsADailyRow() throws IOException {
        read(ROW);

        FoundPaper paper = ((Entry.Found) entries.getFirst()).paper();
        assertThat(paper.votes()).isEqualTo(7);
        assertThat(paper.listed()).isEqualTo(Instant.parse("2025-04-01T00:00:00Z"));
        assertThat(paper.published()).isEqualTo(Instant.parse("2025-03-30T02:44:09Z"));
    }

    @Test
    void seesAWithdrawal() throws IOException {
        read(ARXIV.replace("\"comment\": null", "\"comment\": \"This paper has been withdrawn by the authors\""));

        assertThat(((Entry.Found) entries.getFirst()).paper().withdrawn()).isTrue();
    }

    @Test
    void statesNoDateWhereEntriesStateSeveral() throws IOException {
        PageEnd end = read(ARXIV + "\n\n" + ARXIV.replace("03-18", "03-19") + "\n");

        assertThat(end).isEqualTo(new PageEnd(null, null));
        assertThat(entries).extracting(Entry::place).containsExactly("line 1", "line 3");
    }

    @Test
    void rejectsALineThatIsNoPaper() throws IOException {
        PageEnd end = read("{\"id\": 1}\n[1]\nnot JSON\n{} {}\n" + ARXIV);

        assertThat(end.fault()).isNull();
        assertThat(entries.subList(0, 4))
                .extracting(entry -> ((Entry.Malformed) entry).reason())
                .containsExactly(
                        "a paper without \"title\", without \"summary\"", "not an object", "not JSON", "not JSON");
        assertThat(entries.get(4)).isInstanceOf(Entry.Found.class);
    }

    @Test
    void namesTheFieldThatALineLacks() throws IOException {
        read(ROW.replace("summary", "abstract") + "\n" + ROW.replace("\"Herding\"", "\" \"") + "\n"
                + ROW.replace("\"We herd.\"", "[1]") + "\n" + ROW);

        assertThat(entries.subList(0, 3))
                .extracting(entry -> ((Entry.Malformed) entry).reason())
                .containsExactly("a paper without \"summary\"", "\"title\" is empty", "\"summary\" is no text");
        assertThat(entries.get(3)).isInstanceOf(Entry.Found.class);
    }

    @Test
    void rejectsVotesThatAreNoNumber() throws IOException {
        read(Stream.of("\"many\"", "-1", "1.5", "99999999999", "null", "12.0", "7")
                .map(votes -> ROW.replace("\"upvotes\": 7", "\"upvotes\": " + votes))
                .collect(Collectors.joining("\n")));

        assertThat(entries.subList(0, 4))
                .extracting(entry -> ((Entry.Malformed) entry).reason())
                .containsExactly(
                        "\"upvotes\" is \"many\" instead of a number of votes",
                        "\"upvotes\" is -1 instead of a number of votes",
                        "\"upvotes\" is 1.5 instead of a number of votes",
                        "\"upvotes\" is 99999999999 instead of a number of votes");
        assertThat(entries.subList(4, 7))
                .extracting(entry -> ((Entry.Found) entry).paper().votes())
                .containsExactly(null, 12, 7);
    }

    @Test
    void saysWhereAPageStops() throws IOException {
        PageEnd end = read(ARXIV + "\n" + ARXIV.substring(0, 80));

        assertThat(end.fault()).isEqualTo(new Fault.CutOff(2, "line 2"));
        assertThat(entries).hasSize(2);
    }

    @Test
    void passesOverALineWithoutEnd() throws IOException {
        PageEnd end = read("{\"title\": \"" + "x".repeat(LineSource.LONGEST) + "\"}\n" + ARXIV + "\n");

        assertThat(end.fault()).isNull();
        assertThat(((Entry.Malformed) entries.getFirst()).reason()).isEqualTo("a line of more than 1048576 bytes");
        assertThat(entries.get(1)).isInstanceOf(Entry.Found.class);
    }

    @Test
    void tellsTheFormatsApart() throws IOException {
        assertThat(formatOf(ARXIV + "\n" + ARXIV)).isEqualTo("arxiv-days");
        assertThat(formatOf(ROW + "\n" + ROW)).isEqualTo("daily-rows");
        assertThat(formatOf("{\"id\": 1}\n" + ROW)).isEqualTo("daily-rows");
        assertThat(formatOf("{oops}\n" + ARXIV)).isEqualTo("arxiv-days");
        assertThat(formatOf(ROW.replace("summary", "abstract"))).isEqualTo("daily-rows");
        assertThat(formatOf(ARXIV + "\n" + ARXIV.replace("\"comment\"", "\"upvotes\"")))
                .isEqualTo("arxiv-days");
        assertThat(formatOf(ARXIV + "\n" + ROW + "\n" + ROW)).isEqualTo("arxiv-days");
        assertThat(formatOf(ROW.replace("upvotes", "votes") + "\n" + ROW + "\n" + ARXIV))
                .isEqualTo("daily-rows");
        assertThat(formatOf("[" + ROW + "]")).isEqualTo("daily-papers");
        assertThat(formatOf("{\n\"data\": [\n" + ROW + "\n]}")).isEqualTo("daily-papers");
        assertThat(formatOf("{\"status\": \"success\", \"data\": [" + ROW + "]}"))
                .isEqualTo("daily-papers");
    }

    @Test
    void knowsThatArxivAnnouncesAndOthersChoose() {
        assertThat(new ArxivDaysFormat().announcement()).isTrue();
        assertThat(new DailyRowsFormat().announcement()).isFalse();
    }

    private PageEnd read(String page) throws IOException {
        return JsonLines.read(() -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), entries::add);
    }

    private static String formatOf(String page) throws IOException {
        Head head = Head.of(() -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        List<PageFormat> formats = List.of(
                new DailyRowsFormat(), new ArxivDaysFormat(), new DailyPapersFormat(), new TrendingPageFormat());
        Formats.Recognition found =
                new Formats(formats).recognise(() -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        assertThat(head.unreadable()).isNull();
        return ((Formats.Recognition.As) found).format().name();
    }
}
