package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.paperdigest.standalone.Shell.Said;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code run} with a mail server. */
class RunMailTest extends ShellTest {

    @Test
    void mailsEachSubscriberOnceAndOnlyWhenConfirmed() throws IOException, MessagingException {
        assertThat(shell.type("subscribe ada@example.org --topic graph-learning")
                        .out())
                .startsWith("ada@example.org now gets one digest a day:");
        assertThat(shell.type("subscribe bob@example.org").exit()).isEqualTo(DONE);
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            String mail = "--from digest@example.org --contact lab@example.org --smtp smtp://localhost:"
                    + server.getSmtp().getPort();

            Said unanswered = shell.run(mail + " --json");
            assertThat(unanswered.exit()).isEqualTo(FAILED);
            assertThat(unanswered.err()).contains("Mail 2 people?", "Nothing was sent: confirm with --yes.");
            assertThat(unanswered.json().get("sent").asText()).isEqualTo("Nothing was sent: confirm with --yes.");
            assertThat(unanswered.json().get("exit").asInt()).isEqualTo(FAILED);
            assertThat(server.getReceivedMessages()).isEmpty();

            Said confirmed = shell.run(mail + " --yes");
            assertThat(confirmed.exit()).as(confirmed.err()).isEqualTo(DONE);
            assertThat(confirmed.out()).contains("Mail: 2 sent.");
            assertThat(recipients(server)).containsExactlyInAnyOrder("ada@example.org", "bob@example.org");
            for (MimeMessage message : server.getReceivedMessages()) {
                String reader = message.getAllRecipients()[0].toString();
                assertThat(message.getHeader("Reply-To")).containsExactly("lab@example.org");
                assertThat(message.getHeader("List-Unsubscribe"))
                        .containsExactly(
                                "<mailto:lab@example.org?subject=unsubscribe%20" + reader.replace("@", "%40") + ">");
            }

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
    void countsNoMailAsSentWhereThereIsNoSuchHost() throws IOException {
        shell.type("subscribe ada@example.org");
        // No resolver is asked for a label of more than 63 characters, so none answers.
        String host = "mail".repeat(16) + ".invalid";
        String mail = "--yes --from digest@example.org --smtp smtp://" + host;

        Said said = shell.run(mail);
        Said again = shell.run(mail + " --json");

        assertThat(said.exit()).as(said.err()).isEqualTo(FAILED);
        assertThat(said.out())
                .contains("Mail: 0 sent, 1 waiting.\n")
                .contains("Waiting: No connection to " + host + ":587: there is no such host."
                        + " Run again to send the rest.\n");
        assertThat(again.exit()).isEqualTo(FAILED);
        assertThat(again.json().get("sent").asText()).isEqualTo("0 sent, 1 waiting");
    }

    @Test
    void anEditionOfADayBeforeTheLastIsAskedAboutAndMailedToNobody() throws IOException {
        Path page = row("today.jsonl", "2026-11-21", "Sheep");
        Path nextPage = row("tomorrow.jsonl", "2026-11-22", "Goats");
        shell.type("subscribe ada@example.org");
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.start();
        try {
            String mail = "--from digest@example.org --smtp smtp://localhost:"
                    + server.getSmtp().getPort() + " ";

            Said asked = shell.run("--date 2025-11-21 " + mail + page);
            assertThat(asked.exit()).isEqualTo(FAILED);
            assertThat(asked.err())
                    .contains(
                            "\n2025-11-21 is 365 days before the last edition, 2026-11-21: what states no date counts as"
                                    + " of that day for good, and nobody is mailed. Go on? [y/N] \n")
                    .endsWith(
                            "\npaper-digest: Nothing was read or changed. Confirm the day with --yes, or correct it.\n");
            assertThat(shell.files()).doesNotContainKey("2025-11-21/digest.txt");

            Said past = shell.run("--yes --json --date 2025-11-21 " + mail + page);
            assertThat(past.exit()).as(past.err()).isEqualTo(DONE);
            assertThat(past.json().get("edition").asText()).isEqualTo("2025-11-21");
            assertThat(past.json().get("sent").asText()).isEqualTo("Nothing was sent: edition 2026-11-21 is newer.");
            assertThat(past.err()).contains("\nNothing was sent: edition 2026-11-21 is newer.\n");
            assertThat(server.getReceivedMessages()).isEmpty();
            assertThat(shell.type("explain sparse maps of a silent cortex").out())
                    .contains("Edition 2026-11-21, cut");

            Said next = shell.run("--yes --date 2026-11-22 " + mail + nextPage);
            assertThat(next.exit()).as(next.err()).isEqualTo(DONE);
            assertThat(next.out()).contains("Mail: 1 sent.");
            assertThat(shell.files().get("2026-11-22/digest.txt"))
                    .as("what only the past day showed was shown to nobody")
                    .contains("Goats", "Sheep");
        } finally {
            server.stop();
        }
    }

    /** A page of one paper, with its date. */
    private Path row(String file, String day, String title) throws IOException {
        return Files.writeString(
                folder.resolve(file),
                "{\"listing_date\": \"%s\", \"title\": \"%s\", \"summary\": \"We herd.\", \"upvotes\": 2}%n"
                        .formatted(day, title));
    }

    private static List<String> recipients(GreenMail server) throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            recipients.add(message.getAllRecipients()[0].toString());
        }
        return recipients;
    }
}
