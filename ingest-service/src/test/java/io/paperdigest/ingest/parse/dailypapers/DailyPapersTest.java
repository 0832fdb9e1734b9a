package io.paperdigest.ingest.parse.dailypapers;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Link;
import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.FoundPaper;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageEnd.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Answers in the shapes the API has been served in, all made up. */
class DailyPapersTest {

    private static final String PAPER = """
            {"paper": {"id": "2501.00001v2", "title": "Counting things", "summary": "We count.\\nIt works.", "upvotes": 7,
              "authors": [{"name": "Ada One"}, {"name": "Bob Two", "hidden": true}, {"name": "Cid Three", "hidden": false}],
              "publishedAt": "2025-01-01T10:00:00.000Z", "submittedOnDailyAt": "2025-01-03T01:02:03.456Z",
              "githubRepo": "https://github.com/a/b", "projectPage": "https://a.example.org/b"},
             "publishedAt": "2025-01-02T00:00:00.000Z", "title": "Counting things"}""";

    private static final String PYTHON =
            "{'paper': {'id': '2501.00002', 'title': \"It's counted\", 'summary': 'Na\\xefve\\nlines.', 'upvotes': 0, 'x': None},"
                    + " 'publishedAt': '2025-01-02T00:00:00.000Z', 'isAuthorParticipating': False}";

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void readsAListOfObjects() throws IOException {
        PageEnd end = read("[" + PAPER + ", " + PAPER + "]");

        assertThat(end).isEqualTo(new PageEnd(null, null));
        assertThat(entries).hasSize(2);
        assertThat(paper(0))
                .isEqualTo(new FoundPaper(
                        "Counting things",
                        "We count.\nIt works.",
                        List.of("Ada One", "Cid Three"),
                        List.of(),
                        "2501.00001",
                        2,
                        null,
                        null,
                        List.of(
                                new Link(Link.Kind.CODE, "https://github.com/a/b"),
                                new Link(Link.Kind.PROJECT, "https://a.example.org/b")),
                        7,
                        Instant.parse("2025-01-01T10:00:00Z"),
                        Instant.parse("2025-01-03T01:02:03.456Z"),
                        false));
    }

    @Test
    void readsAListOfPythonStrings() throws IOException {
        PageEnd end = read("[" + json(PYTHON) + "," + json(PAPER) + "]");

        assertThat(end.fault()).isNull();
        assertThat(paper(0).title()).isEqualTo("It's counted");
        assertThat(paper(0).abstractText()).isEqualTo("Naïve\nlines.");
        assertThat(paper(0).votes()).isZero();
        assertThat(paper(0).listed()).isEqualTo(Instant.parse("2025-01-02T00:00:00Z"));
        assertThat(paper(1).title()).isEqualTo("Counting things");
    }

    @Test
    void readsAnObjectAroundAList() throws IOException {
        PageEnd end = read(
                "{\"status\":\"success\",\"date\":\"2025-01-10\",\"count\":1,\"data\":[" + PAPER + "],\"more\":{}}");

        assertThat(end).isEqualTo(new PageEnd(LocalDate.of(2025, 1, 10), null));
        assertThat(entries).hasSize(1);
    }

    @Test
    void readsAnObjectAroundAListThatIsAString() throws IOException {
        PageEnd end = read("{\"data\":" + json("[" + PYTHON + ", " + PYTHON + "]") + ",\"date\":\"2025-01-10\"}");

        assertThat(end).isEqualTo(new PageEnd(LocalDate.of(2025, 1, 10), null));
        assertThat(entries).hasSize(2).allMatch(Entry.Found.class::isInstance);
    }

    @Test
    void readsAQuietDay() throws IOException {
        assertThat(read("[]").fault()).isNull();
        assertThat(entries).isEmpty();
    }

    @Test
    void rejectsAnEntryWithoutTitleOrSummary() throws IOException {
        PageEnd end = read("[" + PAPER + ",{\"paper\":{\"summary\":\"We.\"}},{\"title\":\"T\"},7,\"no literal\"]");

        assertThat(end.fault()).isNull();
        assertThat(entries).hasSize(5);
        assertThat(entries.subList(1, 5))
                .extracting(entry -> entry.place() + ": " + ((Entry.Malformed) entry).reason())
                .containsExactly(
                        "entry 2: a paper without \"title\"",
                        "entry 3: a paper without \"summary\"",
                        "entry 4: not an object",
                        "entry 5: a string that is neither JSON nor a Python literal: a value expected at character 3");
        assertThat(((Entry.Malformed) entries.get(1)).content()).isEqualTo("{\"paper\":{\"summary\":\"We.\"}}");
    }

    @Test
    void saysWhereAnAnswerStops() throws IOException {
        String page = "[" + PAPER + ",\n" + PAPER;

        PageEnd end = read(page.substring(0, page.length() - 300));

        assertThat(end.fault())
                .isInstanceOfSatisfying(
                        Fault.CutOff.class, cut -> assertThat(cut.entry()).isEqualTo(2));
        assertThat(entries).hasSize(2);
        assertThat(((Entry.Malformed) entries.getLast()).reason()).isEqualTo("cut off");
    }

    @Test
    void keepsWhatStandsBeforeBrokenJson() throws IOException {
        PageEnd end = read("[" + PAPER + ", {\"paper\": oops}]");

        assertThat(end.fault())
                .isInstanceOfSatisfying(
                        Fault.Broken.class,
                        broken -> assertThat(broken.reason()).startsWith("not JSON: Unrecognized token 'oops'"));
        assertThat(entries).hasSize(2);
    }

    @Test
    void believesACountThatDiffers() throws IOException {
        PageEnd end = read("{\"count\":3,\"data\":[" + PAPER + "]}");

        assertThat(end.fault()).isEqualTo(new Fault.Broken(null, "states 3 entries and has 1"));
    }

    @Test
    void saysWhatAnErrorAnswerSays() throws IOException {
        assertThat(read("{\"status\":\"error\",\"message\":\"try later\"}").fault())
                .isEqualTo(new Fault.Broken(null, "the source answered \"error\""));
        assertThat(read("{\"a\":1}").fault())
                .isEqualTo(new Fault.Broken(null, "nothing recognised: JSON without a list of papers"));
    }

    @Test
    void saysOfAPaperThatStandsAloneWhatItLacks() throws IOException {
        assertThat(read("{\"title\":\"T\",\"abstract\":\"We.\"}\n{\"title\":\"U\"}")
                        .fault())
                .isEqualTo(
                        new Fault.Broken(
                                null,
                                "nothing recognised: line 1, a paper without \"summary\", without \"upvotes\" or \"categories\""));
    }

    @Test
    void takesNoAnswerWithATitleForAPaper() throws IOException {
        Fault noList = new Fault.Broken(null, "nothing recognised: JSON without a list of papers");

        assertThat(read("{\"title\":\"Forbidden\",\"code\":403}").fault()).isEqualTo(noList);
        assertThat(read("{\"summary\":\"\",\"categories\":[]}").fault()).isEqualTo(noList);
    }

    @Test
    void takesNoOtherIdForArxivs() throws IOException {
        read("[" + PAPER.replace("2501.00001v2", "my-paper") + "]");

        assertThat(paper(0).arxivId()).isNull();
    }

    @Test
    void replacesHalfACharacter() throws IOException {
        read("[" + PAPER.replace("We count.", "We \\ud83d count.") + "]");

        assertThat(paper(0).abstractText()).startsWith("We \ufffd count.");
    }

    @Test
    void passesOverAnEntryWithoutEnd() throws IOException {
        PageEnd end = read("[{\"x\":[" + "\"word\",".repeat(300_000) + "1]}," + PAPER + "]");

        assertThat(end.fault()).isNull();
        assertThat(((Entry.Malformed) entries.getFirst()).reason())
                .isEqualTo("an entry of more than 1048576 characters");
        assertThat(paper(1).title()).isEqualTo("Counting things");
    }

    private FoundPaper paper(int index) {
        return ((Entry.Found) entries.get(index)).paper();
    }

    private PageEnd read(String page) throws IOException {
        return new DailyPapersFormat()
                .read(() -> new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), entries::add);
    }

    private static String json(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }
}
