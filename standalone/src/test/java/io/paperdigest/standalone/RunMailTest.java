package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.paperdigest.standalone.Shell.Said;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
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
            assertThat(unanswered.json().at("/mail/waiting").asInt()).isEqualTo(2);
            assertThat(unanswered.json().at("/mail/reason").asText()).isEqualTo("Nothing was sent: confirm with --yes");
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

            Said test = shell.run(mail + " --to me@example.org --json");
            assertThat(test.exit()).as(test.err()).isEqualTo(DONE);
            assertThat(test.json().at("/mail/test").asBoolean()).isTrue();
            assertThat(test.json().at("/mail/sent").asInt()).isEqualTo(1);
            assertThat(recipients(server)).hasSize(3).contains("me@example.org");

            Said again = shell.run(mail);
            assertThat(again.exit()).as(again.err()).isEqualTo(DONE);
            assertThat(again.out()).contains("Mail: 0 sent, 2 already sent.");
            assertThat(server.getReceivedMessages()).hasSize(3);
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
        assertThat(again.json().at("/mail/sent").asInt()).isZero();
        assertThat(again.json().at("/mail/waiting").asInt()).isEqualTo(1);
        assertThat(again.json().at("/mail/reason").asText())
                .isEqualTo("No connection to " + host + ":587: there is no such host");
    }

    private static List<String> recipients(GreenMail server) throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            recipients.add(message.getAllRecipients()[0].toString());
        }
        return recipients;
    }
}
