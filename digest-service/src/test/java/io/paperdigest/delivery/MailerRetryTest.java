package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Delivery.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is tried again, how often, and under which name. */
class MailerRetryTest extends MailerWorld {

    @Test
    void triesLaterWhatIsRefusedForNowAndGivesUpInTheEnd() {
        server.answers.addAll(List.of(LATER, LATER, LATER));

        List<State> states = new ArrayList<>();
        for (int run = 0; run < 4; run++) {
            send("ada");
            states.add(of("ada").state());
        }

        assertThat(states).containsExactly(State.DEFERRED, State.DEFERRED, State.BOUNCED, State.BOUNCED);
        assertThat(of("ada").reason()).isEqualTo("Given up after 3 attempts: 450 later");
        assertThat(server.mails).hasSize(3);
    }

    @Test
    void triesOnceMoreWhatHadNoAnswerUnderTheSameMessageId() {
        server.answers.addAll(List.of(NO_ANSWER, NO_ANSWER));

        send("ada");
        send("ada");
        DeliverySummary last = send("ada");

        assertThat(server.mails).containsExactly("ada <ada@example.org>", "ada <ada@example.org>");
        assertThat(last.words()).isEqualTo("0 sent, 1 uncertain");
        assertThat(of("ada").reason()).isEqualTo("May have arrived before. No answer");
    }

    @Test
    void triesOnceMoreWhatAKilledProcessLeft() {
        left("ada", State.ATTEMPTED, null);

        assertThat(send("ada").words()).isEqualTo("1 sent");

        assertThat(of("ada").attempts()).isEqualTo(2);
        assertThat(ledger.history)
                .containsSubsequence("ada UNCERTAIN 1", "ada ATTEMPTED 2", "ada handed over", "ada ACCEPTED 2");
    }

    @Test
    void remembersTheDoubtThroughARefusalForNow() {
        server.answers.addAll(List.of(NO_ANSWER, LATER, NO_ANSWER));

        for (int run = 0; run < 4; run++) {
            send("ada");
        }

        assertThat(server.mails).hasSize(3);
        assertThat(of("ada").state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void triesOnceMoreAlsoWhenFirstRefusedForNow() {
        server.answers.addAll(List.of(LATER, NO_ANSWER));

        send("ada");
        send("ada");

        assertThat(send("ada").words()).isEqualTo("1 sent");
    }

    @Test
    void countsNoAttemptWhenNothingWasHandedOver() {
        server.answers.addAll(List.of(LATER, NO_SERVER));

        send("ada");
        send("ada");

        assertThat(of("ada").state()).isEqualTo(State.DEFERRED);
        assertThat(of("ada").attempts()).isEqualTo(1);
    }

    @Test
    void leavesADoubtfulOneItsSecondTryWhenNothingWasHandedOver() {
        server.answers.addAll(List.of(NO_ANSWER, NO_SERVER));

        send("ada");
        send("ada");

        assertThat(send("ada").words()).isEqualTo("1 sent");
    }

    @Test
    void keepsItUncertainWhenWhoMayHaveItLeft() {
        left("ada", State.ATTEMPTED, null);

        assertThat(mailer().plan(EDITION, List.of()).words()).isEqualTo("0 sent, 1 uncertain");
    }

    @Test
    void keepsTheMessageIdWhenTheSenderChanges() {
        left("ada", State.UNCERTAIN, "No answer");
        PlannedDigest planned = digest("ada");
        PlannedDigest moved =
                new PlannedDigest("ada", planned.to(), List.of("p2"), "<ada@example.net>", planned.letter());

        mailer().send(EDITION, List.of(moved), server, name -> true);

        assertThat(server.mails).containsExactly("ada <ada@example.org>");
        assertThat(of("ada").papers()).containsExactly("p2");
    }
}
