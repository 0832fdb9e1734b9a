package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.paperdigest.standalone.Shell.Said;
import io.paperdigest.standalone.cli.ExitCode;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The commands from the words that are typed to what is said and written. Each starts Kafka, so each test is a tale. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class StandaloneCommandsTest extends ShellTest {

    private static final int DONE = ExitCode.DONE.status();

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
    void definesATopicThatIsFullAtOnceAndStaysWhenTheCatalogueComesAgain() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);

        Said bad = shell.type("topics define own --query cell~~");
        assertThat(bad.exit()).isEqualTo(ExitCode.USAGE.status());
        assertThat(bad.err()).contains("query of own, column ", "\n  cell~~\n", "^", "Nothing was changed.");

        Said defined = shell.type("topics define own --query cell");
        assertThat(defined.exit()).as(defined.err()).isEqualTo(DONE);
        assertThat(defined.out()).matches("own is defined: [1-9][0-9]* papers? of the last two weeks match(es)?\\.\n");
        assertThat(shell.type("topics").out())
                .containsPattern("  own +[1-9][0-9]*  Own\n")
                .contains("Newer, and of the papers that match now: own.");
        assertThat(shell.type("topics remove graph-learning").out()).isEqualTo("graph-learning is removed.\n");
        Said removed = shell.type("rankings graph-learning");
        assertThat(removed.exit()).isEqualTo(ExitCode.USAGE.status());
        assertThat(removed.err()).contains("there is no topic graph-learning");
        assertThat(removed.out()).isEmpty();
        assertThat(shell.type("topics remove time-serie").err())
                .startsWith("paper-digest: there is no topic time-serie. Did you mean time-series?\n");

        assertThat(shell.run("").exit()).isEqualTo(DONE);
        String listed = shell.type("topics").out();
        assertThat(listed).contains("Own topics\n  own ").doesNotContain("graph-learning");

        assertThat(shell.type("topics restore graph-learning").exit()).isEqualTo(DONE);
        assertThat(shell.type("topics restore own").out()).isEqualTo("own is gone: the catalogue has none.\n");
        assertThat(shell.type("topics").out()).contains("graph-learning").doesNotContain("  own ");
    }

    @Test
    void saysWhoFollowsATopicThatIsRemoved() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        shell.type("subscribe ada@example.org --topic graph-learning time-series");

        assertThat(shell.type("topics remove graph-learning").out())
                .isEqualTo("graph-learning is removed. 1 person follows it. Who:  ./paper-digest subscriptions\n");
        assertThat(shell.type("subscriptions").out())
                .isEqualTo("ada@example.org  graph-learning (removed), time-series\n");
    }

    @Test
    void takesTopicsOutOneByOneRemovedOnesToo() {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        shell.type("subscribe ada@example.org --topic graph-learning time-series interpretability");
        shell.type("topics remove graph-learning");

        Said less = shell.type("unsubscribe --topic interpretability ada@example.org");
        assertThat(less.exit()).as(less.err()).isEqualTo(DONE);
        assertThat(less.out()).matches("""
                        ada@example.org now gets one digest a day:
                          graph-learning \\(removed\\)
                          Time series and forecasting: \\d+ papers? today
                        """);

        Said notFollowed = shell.type("unsubscribe ada@example.org --topic time-series interpretability time-serie");
        assertThat(notFollowed.exit()).isEqualTo(ExitCode.USAGE.status());
        assertThat(notFollowed.err()).isEqualTo("""
                        paper-digest: ada@example.org does not follow interpretability.
                        paper-digest: ada@example.org does not follow time-serie. Did you mean time-series?
                        Nothing was changed. ada@example.org follows: graph-learning (removed), time-series
                        """);

        Said gone = shell.type("unsubscribe ada@example.org --topic graph-learning");
        assertThat(gone.exit()).as(gone.err()).isEqualTo(DONE);
        assertThat(shell.type("subscriptions").out()).isEqualTo("ada@example.org  time-series\n");

        assertThat(shell.type("unsubscribe ada@example.org --topic time-series").out())
                .isEqualTo("No topic is left: ada@example.org gets no more digests.\n");
        assertThat(shell.type("subscriptions").out()).startsWith("Nobody has subscribed.");
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
    void saysToProgramsThatNoPaperStandsInARanking() {
        shell.type("topics define own --query zyzzyva");

        Said said = shell.type("rankings own --json");

        assertThat(said.exit()).as(said.err()).isEqualTo(DONE);
        assertThat(said.out()).isEqualTo("null\n");
        assertThat(said.err()).contains("No paper stands in this ranking: there is no edition yet. Make one:");
    }

    @Test
    void knowsTheRankingsOfTheTopicsThatTheFirstRunWillBring() {
        Said listed = shell.type("rankings graph-learning");

        assertThat(listed.exit()).as(listed.err()).isEqualTo(DONE);
        assertThat(listed.out())
                .isEqualTo("No paper stands in this ranking: there is no edition yet. Make one:"
                        + "  ./paper-digest run PATH...\n");
        Said unknown = shell.type("rankings graph-lerning");
        assertThat(unknown.exit()).isEqualTo(ExitCode.USAGE.status());
        assertThat(unknown.err()).contains("there is no topic graph-lerning.", "graph-learning");
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void lookingWhereNothingIsMakesNothing() throws IOException {
        Files.createDirectory(shell.data());

        assertThat(shell.type("channels").exit()).isEqualTo(DONE);
        assertThat(shell.type("subscriptions").out()).startsWith("Nobody has subscribed.");
        assertThat(shell.type("papers decisions").out()).isEqualTo("Nothing is decided by hand.\n");

        assertThat(shell.data()).isEmptyDirectory();
    }

    @Test
    void mailsEachSubscriberOnceAndOnlyWhenConfirmed() throws IOException, MessagingException {
        assertThat(shell.type("subscribe ada@example.org --topic graph-learning")
                        .out())
                .startsWith("ada@example.org now gets one digest a day:");
        assertThat(shell.type("subscribe bob@example.org").exit()).isEqualTo(DONE);
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            String mail = "--from digest@example.org --smtp smtp://localhost:"
                    + server.getSmtp().getPort();

            Said unanswered = shell.run(mail + " --json");
            assertThat(unanswered.exit()).isEqualTo(ExitCode.FAILED.status());
            assertThat(unanswered.err()).contains("Mail 2 people?", "Nothing was sent: confirm with --yes.");
            assertThat(unanswered.json().get("sent").asText()).isEqualTo("Nothing was sent: confirm with --yes.");
            assertThat(unanswered.json().get("exit").asInt()).isEqualTo(ExitCode.FAILED.status());
            assertThat(server.getReceivedMessages()).isEmpty();

            Said confirmed = shell.run(mail + " --yes");
            assertThat(confirmed.exit()).as(confirmed.err()).isEqualTo(DONE);
            assertThat(confirmed.out()).contains("Mail: 2 sent.");
            assertThat(recipients(server)).containsExactlyInAnyOrder("ada@example.org", "bob@example.org");

            Said again = shell.run(mail);
            assertThat(again.exit()).as(again.err()).isEqualTo(DONE);
            assertThat(again.out()).contains("Mail: 0 sent, 2 already sent.");
            assertThat(server.getReceivedMessages()).hasSize(2);
        } finally {
            server.stop();
        }
        assertThat(shell.type("unsubscribe bob@example.org").out())
                .isEqualTo("bob@example.org gets no more digests.\n");
        assertThat(shell.type("subscriptions").out()).isEqualTo("ada@example.org  graph-learning\n");
    }

    @Test
    void whatIsNotKnownChangesNothing() throws IOException {
        Files.createFile(folder.resolve("tuesday.txt"));
        Said page = shell.run(folder.resolve("tusday.txt").toString());
        assertThat(page.exit()).isEqualTo(ExitCode.USAGE.status());
        assertThat(page.err()).contains("Did you mean " + folder.resolve("tuesday.txt") + "?");
        assertThat(shell.data()).doesNotExist();
        assertThat(shell.out()).doesNotExist();

        Said topic = shell.type("subscribe ada@example.org --topic graph-laerning");
        assertThat(topic.exit()).isEqualTo(ExitCode.USAGE.status());
        assertThat(topic.err())
                .contains("there is no topic graph-laerning. Did you mean graph-learning?", "Nothing was changed.");
        assertThat(shell.type("subscriptions").out()).startsWith("Nobody has subscribed.");
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
    void asksBackAboutADateThatIsFarFromTodayOrFromThePages() throws IOException {
        Path page = folder.resolve("spring.jsonl");
        Files.writeString(page, """
                {"listing_date": "2025-04-01", "id": "2503.00004", "title": "Sheep", "summary": "We herd.", "upvotes": 2}
                """);

        Said said = shell.run("--date 2026-01-10 " + page);

        assertThat(said.exit()).as(said.err()).isEqualTo(DONE);
        assertThat(said.err())
                .startsWith("Is --date right? 2026-01-10 is 315 days before today.\n")
                .contains("\nIs --date right? 2026-01-10 is 284 days after the newest page, of 2025-04-01.\n");
        assertThat(shell.files().get("2026-01-10/digest.txt")).contains("! Nothing here is newer than 1 April 2025.");
    }

    @Test
    void channelsAreListedAsTheyAreAndNothingIsMade() throws IOException {
        Said before = shell.type("channels");
        assertThat(before.exit()).isEqualTo(DONE);
        assertThat(before.out())
                .contains("  papers.listed           -           1  for ever          publish          sign\n");
        assertThat(shell.data()).doesNotExist();
        assertThat(shell.run("").exit()).isEqualTo(DONE);

        Said after = shell.type("channels");

        assertThat(after.exit()).as(after.err()).isEqualTo(DONE);
        assertThat(after.out())
                .startsWith("For everybody's consumers:\n")
                .contains("  channel           records  partitions  kept")
                .contains("  papers.listed          66           1  for ever          publish          sign\n")
                .contains("    source@page#ordinal: listing/1\n")
                .contains("  papers.rejected         1           1  30 days           publish\n");
        JsonNode listed = shell.type("channels --json").json().at("/channels/0");
        assertThat(listed.get("name").asText()).isEqualTo("papers.listed");
        assertThat(numbers(listed, "records", "partitions", "copies")).containsExactly(66, 1, 1);
        assertThat(shell.type("channels --prefix lab.").out()).contains("  lab.papers.listed           -  ");
    }

    @Test
    void refusesAnotherProgramsFolder() throws IOException {
        Files.writeString(Files.createDirectory(shell.data()).resolve("letter.txt"), "somebody else's");

        Said said = shell.run("--json");

        assertThat(said.exit()).isEqualTo(ExitCode.FAILED.status());
        assertThat(said.json().get("exit").asInt()).isEqualTo(ExitCode.FAILED.status());
        assertThat(said.err())
                .isEqualTo("paper-digest: " + said.json().get("error").asText() + System.lineSeparator())
                .contains("Choose another folder with --data.");
        assertThat(shell.out()).doesNotExist();
    }

    private void deleteDigests(Map<String, String> files) throws IOException {
        for (String file : files.keySet()) {
            Files.delete(shell.out().resolve(file));
        }
    }

    private static List<Integer> numbers(JsonNode object, String... fields) {
        List<Integer> numbers = new ArrayList<>();
        for (String field : fields) {
            numbers.add(object.get(field).asInt());
        }
        return numbers;
    }

    private static List<String> recipients(GreenMail server) throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            recipients.add(message.getAllRecipients()[0].toString());
        }
        return recipients;
    }
}
