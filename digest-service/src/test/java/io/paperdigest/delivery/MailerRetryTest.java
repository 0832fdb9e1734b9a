package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Cut;
import io.paperdigest.events.Delivery.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is tried again, how often, and under which name. */
class MailerRetryTest extends MailerWorld {

    @ParameterizedTest
    @CsvSource({
        "PENDING, , false",
        "DEFERRED, 450 later, false",
        "ATTEMPTED, , false",
        "UNCERTAIN, No answer, false",
        "DEFERRED, May have arrived before. 450 later, false",
        "ATTEMPTED, May have arrived before., true",
        "UNCERTAIN, May have arrived before. No answer, true",
        "ACCEPTED, 250 ok, true",
        "BOUNCED, 550 no, true",
        "SUPPRESSED, Unsubscribed, true"
    })
    void isDoneWithADayWhenNothingOfItIsTriedAgain(State state, @Nullable String reason, boolean done) {
        left("ada", state, reason);

        assertThat(ledger.isDoneWithDayOf(cut(2), "ada")).isEqualTo(done);
        assertThat(ledger.isDoneWithDayOf(cut(3), "ada")).isEqualTo(done);
        assertThat(ledger.isDoneWithDayOf(cut(1), "ada")).isFalse();
        assertThat(ledger.isDoneWithDayOf(cut(2), "ben")).isFalse();
    }

    private static Cut cut(int number) {
        LocalDate day = LocalDate.parse(EDITION);
        return new Cut(Cut.editionId(day, number), day, number, NOW, "UTC", 0, 0, 0, List.of());
    }

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

        assertThat(last.waiting()).isNull();
        assertThat(server.mails).containsExactly("ada <ada@example.org>", "ada <ada@example.org>");
        assertThat(last.words()).isEqualTo("0 sent, 1 uncertain");
        assertThat(of("ada").reason()).isEqualTo("May have arrived before. No answer");
    }

    @Test
    void saysWhyTheNextRunIsToTryAgain() {
        server.answers.addAll(List.of(LATER, NO_ANSWER));

        assertThat(send("ada").waiting()).isEqualTo("450 later");
        assertThat(send("ada").waiting()).isEqualTo("No answer");
        assertThat(send("ada").waiting()).isNull();
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
