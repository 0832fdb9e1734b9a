package io.paperdigest.delivery;

import static io.paperdigest.delivery.ScriptedServer.CUT;
import static io.paperdigest.delivery.ScriptedServer.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.delivery.SendOutcome.Accepted;
import io.paperdigest.delivery.SendOutcome.Bounced;
import io.paperdigest.delivery.SendOutcome.Deferred;
import io.paperdigest.delivery.SendOutcome.NotSent;
import io.paperdigest.delivery.SendOutcome.Uncertain;
import io.paperdigest.delivery.SmtpConfig.Timeouts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of one message, wherever the server breaks it off. */
class SmtpTest {

    private ScriptedServer server;
    private Smtp smtp;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        smtp = new Smtp(Mails.local(server.port()), Mails.SENDER);
    }

    @AfterEach
    void stop() throws IOException {
        smtp.close();
        server.close();
    }

    private SendOutcome send() {
        return smtp.send(Mails.READER, Mails.small());
    }

    @Test
    void handsOverTheBytesAsTheyAre() {
        byte[] dots = "Subject: dots\r\n\r\n.\r\n..\r\n.end\r\n".getBytes(StandardCharsets.US_ASCII);

        SendOutcome outcome = smtp.send(Mails.READER, dots);

        assertThat(outcome).isEqualTo(new Accepted("250 2.0.0 queued"));
        assertThat(server.messages).containsExactly(dots);
        assertThat(server.commands).contains("MAIL FROM:<digest@example.org>", "RCPT TO:<reader@example.org>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT", "DATA", "DOT"})
    void bouncesWhatIsRefusedForGood(String step) {
        server.at(step, "550 5.1.1 nobody here");

        assertThat(send()).isEqualTo(new Bounced("550 5.1.1 nobody here"));
        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA", "DOT"})
    void defersWhatIsRefusedForNow(String step) {
        server.at(step, "450 4.2.0 greylisted");

        assertThat(send()).isEqualTo(new Deferred("450 4.2.0 greylisted", false));
        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(server.connections()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"MAIL, 550 5.7.1 not this sender", "MAIL, 530 5.7.0 log in first", "RCPT, 530 5.7.0 log in first"})
    void doesNotBlameTheRecipientForOurOwnFault(String step, String answer) {
        server.at(step, answer);

        assertThat(send())
                .isInstanceOfSatisfying(
                        NotSent.class, not -> assertThat(not.reason()).contains(answer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAIL", "RCPT", "DATA"})
    void defersWhenCutBeforeTheMessage(String step) {
        server.at(step, CUT);

        assertThat(send())
                .isEqualTo(
                        new Deferred("Cut before the message was handed over: the server closed the connection", true));
        assertThat(server.messages).isEmpty();
        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(server.connections()).isEqualTo(2);
    }

    @Test
    void defersWhenCutWithinTheMessage() {
        server.at("BODY", CUT);
        byte[] large = new byte[16 << 20];
        Arrays.fill(large, (byte) 'x');
        for (int i = 76; i < large.length; i += 78) {
            large[i] = '\r';
            large[i + 1] = '\n';
        }

        SendOutcome outcome = smtp.send(Mails.READER, large);

        // Far more than the buffers between the two hold: the end of the message was never written.
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Deferred.class,
                        deferred -> assertThat(deferred.connectionLost()).isTrue());
        assertThat(server.messages).isEmpty();
    }

    @Test
    void isUncertainWhenCutAfterTheMessage() {
        server.at("DOT", CUT);

        assertThat(send())
                .isEqualTo(new Uncertain(
                        "The message was handed over, and no answer came: the server closed the connection"));
        assertThat(server.messages).hasSize(1);
        assertThat(send()).isInstanceOf(Accepted.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"what?", "999 what", "25"})
    void isUncertainWhenTheAnswerIsNone(String answer) {
        server.at("DOT", answer);

        assertThat(send()).isInstanceOf(Uncertain.class);
    }

    @Test
    void isUncertainWhenTheAnswerTakesTooLong() {
        server.at("DOT", SILENCE);
        Timeouts hurry = new Timeouts(Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(5));

        try (Smtp hurried = new Smtp(Mails.local(server.port()).with(hurry), Mails.SENDER)) {
            assertThat(hurried.send(Mails.READER, Mails.small())).isInstanceOf(Uncertain.class);
        }
    }

    @Test
    void keepsTheRefusalWhenTheConnectionBreaksRightAfterIt() {
        server.at("DOT", "554 5.7.1 looks like spam").at("RSET", CUT);

        assertThat(send()).isEqualTo(new Bounced("554 5.7.1 looks like spam"));
    }

    @Test
    void takesAnAnswerOfSeveralLinesWhole() {
        server.at("RCPT", "550-5.1.1 nobody\r\n550 5.1.1 here");

        assertThat(send()).isEqualTo(new Bounced("550-5.1.1 nobody 550 5.1.1 here"));
    }

    @Test
    void defersWhenTheServerClosesDownAtTheEnd() {
        server.at("DOT", "421 4.3.2 shutting down");

        assertThat(send()).isEqualTo(new Deferred("421 4.3.2 shutting down", true));
        assertThat(send()).isInstanceOf(Accepted.class);
    }
}
