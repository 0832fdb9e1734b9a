package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.standalone.Shell.Said;
import io.paperdigest.standalone.cli.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code run}: pages in, the digest out. */
class RunTest extends ShellTest {

    @Test
    void runMakesTheDigestAndRunningAgainChangesNothing() throws IOException {
        Said first = shell.run("");
        assertThat(first.exit()).as(first.err()).isEqualTo(DONE);
        assertThat(first.err())
                .startsWith("No pages given, so this is a demo on 3 sample pages.")
                .contains("66 listings, 1 rejected", "60 papers, 6 duplicates", "edition 2026-11-21\n");
        assertThat(first.out())
                .contains("  1  Sparse maps of a silent cortex")
                .contains("Rejected: page-3.txt, line 41: ")
                .contains("Open  " + shell.out().resolve("2026-11-21/digest.html"))
                .endsWith("./paper-digest run PATH...\n");
        Map<String, String> files = shell.files();
        assertThat(files.keySet())
                .filteredOn(file -> !file.startsWith("topics/"))
                .containsExactly(
                        "2026-11-21/digest.eml",
                        "2026-11-21/digest.html",
                        "2026-11-21/digest.txt",
                        "2026-11-21/edition.json",
                        "2026-11-21/feed.atom",
                        "2026-11-21/feed.json",
                        "feed.atom",
                        "feed.json");
        assertThat(files.keySet()).contains("topics/interpretability.atom", "topics/interpretability.json");

        Said second = shell.run("");
        assertThat(second.exit()).as(second.err()).isEqualTo(DONE);
        assertThat(second.err()).contains("66 listings, all known", "edition 2026-11-21, unchanged");
        assertThat(second.out()).startsWith("Done in ");
        assertThat(shell.files()).isEqualTo(files);

        deleteDigests(files);
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        assertThat(shell.files()).isEqualTo(files);
    }

    @Test
    void refusesADayBeforeTheLastEditionUnlessItIsToday() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        Map<String, String> files = shell.files();

        Said past = shell.run("--yes --date 2025-11-21");
        assertThat(past.exit()).isEqualTo(FAILED);
        assertThat(past.err())
                .contains(
                        "paper-digest: 2025-11-21 is before the last edition, 2026-11-21, and editions follow each other");
        assertThat(shell.files()).isEqualTo(files);

        assertThat(shell.run("--yes --date 2026-11-25").exit()).isEqualTo(DONE);
        assertThat(shell.run("--date 2026-11-21").exit()).as("today").isEqualTo(DONE);
        assertThat(shell.run("--date 2026-11-20").exit()).isEqualTo(FAILED);
    }

    @Test
    void refusesTheDemoWhereOwnPapersAre() throws IOException {
        MadeUpPages pages = new MadeUpPages(folder.resolve("pages"));
        Path own = pages.page("lists", "own.txt", pages.papers(0, 8)).path();
        assertThat(shell.run("lists=" + own).exit()).isEqualTo(DONE);
        Map<String, String> files = shell.files();

        Said demo = shell.run("--yes");

        assertThat(demo.exit()).isEqualTo(FAILED);
        assertThat(demo.err())
                .contains(
                        "paper-digest: no pages were given, and the made-up ones of the demo don't go to your papers in "
                                + shell.data() + ".");
        assertThat(shell.files()).isEqualTo(files);
    }

    @Test
    void saysToProgramsWhatCameOfEveryRun() throws IOException {
        JsonNode first = shell.run("--json").json();
        assertThat(first.fieldNames())
                .toIterable()
                .contains("listings", "rejected", "rejections", "held", "papers", "merged", "topics", "top")
                .contains("edition", "files", "stages", "exit");
        assertThat(numbers(first, "listings", "rejected", "papers", "merged", "exit"))
                .containsExactly(66, 1, 60, 6, DONE);
        assertThat(first.get("rejections")).hasSize(1);
        assertThat(first.at("/rejections/0/place").asText()).isEqualTo("line 41");
        assertThat(first.get("held")).isEmpty();
        assertThat(first.get("topics").asInt()).isBetween(10, 60);
        assertThat(first.at("/top/0/title").asText()).isEqualTo("Sparse maps of a silent cortex");
        assertThat(first.get("edition").asText()).isEqualTo("2026-11-21");
        assertThat(first.get("files"))
                .hasSize(shell.files().size())
                .allSatisfy(file -> assertThat(Path.of(file.asText())).exists());
        assertThat(first.get("stages").fieldNames()).toIterable().contains("start Kafka", "read", "merge", "digest");

        JsonNode ranking = shell.type("rankings --json").json();
        assertThat(ranking.get("asOf").asText()).isEqualTo("2026-11-21T06:00:00Z");
        assertThat(ranking.at("/best/0/title")).isEqualTo(first.at("/top/0/title"));

        JsonNode second = shell.run("--json").json();
        assertThat(numbers(second, "listings", "rejected", "rejectedBefore", "papers", "merged", "exit"))
                .containsExactly(66, 0, 1, 60, 6, DONE);
        assertThat(second.get("rejections")).isEmpty();
        assertThat(second.get("unchanged").asBoolean()).isTrue();
    }

    @Test
    void aPageThatIsNotThereChangesNothing() throws IOException {
        Files.createFile(folder.resolve("tuesday.txt"));
        Said said = shell.run(folder.resolve("tusday.txt").toString());
        assertThat(said.exit()).isEqualTo(USAGE);
        assertThat(said.err()).contains("Did you mean " + folder.resolve("tuesday.txt") + "?");
        assertThat(shell.data()).doesNotExist();
        assertThat(shell.out()).doesNotExist();
    }

    @Test
    void heldPageIsSaidAndTellsInTheExitCode() throws IOException {
        MadeUpPages pages = new MadeUpPages(folder.resolve("pages"));
        Path whole = pages.page("lists", "friday.txt", pages.papers(0, 12)).path();
        Path cut =
                pages.pageCutOff("lists", "saturday.txt", pages.papers(6, 14)).path();
        Said friday = shell.run("--date 2026-11-20 lists=" + whole);
        assertThat(friday.exit()).as(friday.err()).isEqualTo(DONE);

        Said saturday = shell.run("lists=" + cut);

        assertThat(saturday.exit()).as(saturday.err()).isEqualTo(ExitCode.HELD.status());
        assertThat(saturday.err()).contains("1 page held");
        assertThat(saturday.out()).contains("Held: saturday.txt, ");
        assertThat(shell.files()).containsKey("2026-11-21/digest.html");
    }

    @Test
    void heldPageOnADayThatIsClosedIsSaidByALateEditionAndOnlyOnce() throws IOException {
        MadeUpPages pages = new MadeUpPages(folder.resolve("pages"));
        Path whole = pages.page("lists", "morning.txt", pages.papers(0, 12)).path();
        Path cut = pages.pageCutOff("others", "noon.txt", pages.papers(6, 14)).path();
        assertThat(shell.run("lists=" + whole).exit()).isEqualTo(DONE);

        Said noon = shell.run("others=" + cut);
        Map<String, String> files = shell.files();
        Said again = shell.run("others=" + cut);

        assertThat(noon.exit()).as(noon.err()).isEqualTo(ExitCode.HELD.status());
        assertThat(noon.err()).contains("1 page held", "edition 2026-11-21.2\n");
        assertThat(files.get("2026-11-21.2/digest.txt"))
                .contains("! Others is held.", "TRENDING TODAY\n")
                .contains(pages.papers(0, 1).getFirst().title());
        assertThat(files.get("2026-11-21.2/edition.json")).contains("\"noon.txt\"", "\"HELD\"");
        assertThat(files.get("2026-11-21/digest.txt")).doesNotContain("is held");
        assertThat(again.exit()).isEqualTo(ExitCode.HELD.status());
        assertThat(again.err()).contains("edition 2026-11-21.2, unchanged");
        assertThat(shell.files()).isEqualTo(files);
    }

    @Test
    void refusesAnotherProgramsFolder() throws IOException {
        Files.writeString(Files.createDirectory(shell.data()).resolve("letter.txt"), "somebody else's");

        Said said = shell.run("--json");

        assertThat(said.exit()).isEqualTo(FAILED);
        assertThat(said.json().get("exit").asInt()).isEqualTo(FAILED);
        assertThat(said.err())
                .isEqualTo("paper-digest: " + said.json().get("error").asText() + System.lineSeparator())
                .contains("Choose another folder with --data.");
        assertThat(shell.out()).doesNotExist();
    }

    @Test
    void remarksOnceOnADateThatIsFarFromThePages() throws IOException {
        Path page = dailyRow();

        Said said = shell.run("--date 2026-01-10 " + page);

        assertThat(said.exit()).as(said.err()).isEqualTo(DONE);
        assertThat(said.err())
                .containsOnlyOnce("--date")
                .contains("\nCheck --date: 2026-01-10 is 284 days after the newest date on the pages, 2025-04-01.\n");
        assertThat(shell.files().get("2026-01-10/digest.txt")).contains("! Nothing here is newer than 1 April 2025.");
    }

    @Test
    void remarksOnNoDateThatThePagesAgreeWith() throws IOException {
        Path page = dailyRow();

        Said said = shell.run("--date 2025-04-02 " + page);
        Said again = shell.run("--date 2025-04-02 " + page);

        assertThat(said.exit()).as(said.err()).isEqualTo(DONE);
        assertThat(said.err()).contains("1 listing").doesNotContain("--date");
        assertThat(again.err()).contains("all known").doesNotContain("--date");
    }

    @Test
    void remarksOnADateLongAgoWhereThePagesStateNone() throws IOException {
        MadeUpPages pages = new MadeUpPages(folder.resolve("pages"));
        Path page = pages.page("lists", "friday.txt", pages.papers(0, 12)).path();

        Said said = shell.run("--date 2025-11-21 " + page);

        assertThat(said.exit()).as(said.err()).isEqualTo(DONE);
        assertThat(said.err()).contains("\nCheck --date: 2025-11-21 is 365 days before today.\n");
    }

    @Test
    void namesTheOptionWhoseAddressIsNone() {
        Said said = shell.run("--smtp smtp://localhost --from digest@example.org --contact Lab<lab@example.org>");

        assertThat(said.exit()).isEqualTo(USAGE);
        assertThat(said.err())
                .startsWith("paper-digest: --contact Lab<lab@example.org> is no address: ")
                .endsWith("Nothing was read or changed.\n");
    }

    @Test
    void aDateToComeIsConfirmedBeforeAnythingStarts() throws IOException {
        Said said = shell.run("--json --date 2027-11-21 " + dailyRow());

        assertThat(said.exit()).isEqualTo(FAILED);
        assertThat(said.json().get("exit").asInt()).isEqualTo(FAILED);
        assertThat(said.err())
                .startsWith(
                        "2027-11-21 is 365 days from now. Until then papers without a date count as new, and feeds stay as of that day. Go on? [y/N] ")
                .endsWith("\npaper-digest: Nothing was read or changed. Confirm the day with --yes, or correct it.\n");
        assertThat(shell.data()).doesNotExist();
        assertThat(shell.out()).doesNotExist();

        assertThat(shell.run("--yes --date 2027-11-21 " + dailyRow()).exit()).isEqualTo(DONE);
        assertThat(shell.files()).containsKey("2027-11-21/digest.txt");
    }

    /** A page that states the 1st of April 2025. */
    private Path dailyRow() throws IOException {
        return Files.writeString(folder.resolve("spring.jsonl"), """
                {"listing_date": "2025-04-01", "id": "2503.00004", "title": "Sheep", "summary": "We herd.", "upvotes": 2}
                """);
    }

    private void deleteDigests(Map<String, String> files) throws IOException {
        for (String file : files.keySet()) {
            Files.delete(shell.out().resolve(file));
        }
    }
}
