package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.delivery.SendOutcome.Bounced;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Delivery.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailerTest extends MailerWorld {

    @Test
    void writesTheAttemptBeforeTheHandoverAndTheOutcomeAfterIt() {
        send("ada", "bob");

        assertThat(ledger.history)
                .containsExactly(
                        "ada PENDING 0",
                        "bob PENDING 0",
                        "ada ATTEMPTED 1",
                        "ada handed over",
                        "ada ACCEPTED 1",
                        "bob ATTEMPTED 1",
                        "bob handed over",
                        "bob ACCEPTED 1");
        assertThat(of("ada").at()).isEqualTo(NOW);
    }

    @Test
    void tellsALetterWhenItIsHandedOver() {
        List<Instant> told = new ArrayList<>();
        PlannedDigest ada = digest("ada");
        PlannedDigest hers = new PlannedDigest("ada", ada.to(), ada.papers(), ada.messageId(), (id, sent) -> {
            told.add(sent);
            return new byte[0];
        });

        mailer().send(EDITION, List.of(hers), server, name -> true);

        assertThat(told).containsExactly(NOW);
    }

    @Test
    void sendsToNobodyTwice() {
        server.answers.add(new Bounced("550 nobody"));

        DeliverySummary first = send("ada", "bob", "eve");
        DeliverySummary second = send("ada", "bob", "eve");

        assertThat(first.words()).isEqualTo("2 sent, 1 bounced");
        assertThat(second.words()).isEqualTo("0 sent, 2 already sent, 1 bounced");
        assertThat(server.mails).hasSize(3);
    }

    @Test
    void sendsTheNextEditionToEverybodyAgain() {
        send("ada");

        DeliverySummary next = mailer().send("2026-11-22", List.of(digest("ada")), server, name -> true);

        assertThat(next.words()).isEqualTo("1 sent");
    }

    @Test
    void plansWithoutSending() {
        DeliverySummary summary = mailer().plan(EDITION, List.of(digest("ada"), digest("bob")));

        assertThat(summary.words()).isEqualTo("0 sent, 2 waiting");
        assertThat(server.opened).isZero();
    }

    @Test
    void stopsAtOnceInFrontOfADeadServerAndSaysWhy() {
        server.down = true;

        DeliverySummary summary = send("ada", "bob", "eve", "kim");

        assertThat(server.opened).isEqualTo(2);
        assertThat(summary.words()).isEqualTo("0 sent, 4 waiting");
        assertThat(summary.waiting()).isEqualTo("No connection to mail.example.org:587");
        assertThat(of("kim").reason()).isEqualTo("No connection to mail.example.org:587");
        assertThat(ledger.history).noneMatch(line -> line.contains("ATTEMPTED"));
    }

    @Test
    void countsNothingAsSentWhereThereIsNoSuchHost() {
        try (Smtp nowhere = new Smtp(Mails.onUnknownHost(), Mails.SENDER)) {
            DeliverySummary summary =
                    mailer().send(EDITION, List.of(digest("ada"), digest("bob")), nowhere, name -> true);

            assertThat(summary.words()).isEqualTo("0 sent, 2 waiting");
            assertThat(summary.waiting())
                    .isEqualTo("No connection to " + Mails.UNKNOWN_HOST + ":587: there is no such host");
        }
        assertThat(ledger.history).noneMatch(line -> line.contains("ATTEMPTED"));
        assertThat(send("ada", "bob").words()).isEqualTo("2 sent");
    }

    @Test
    void stopsWhenOneConnectionAfterAnotherIsLost() {
        server.answers.addAll(List.of(NO_ANSWER, NO_ANSWER));

        assertThat(send("ada", "bob", "eve", "kim").words()).isEqualTo("0 sent, 2 waiting, 2 uncertain");
    }

    @Test
    void isNotStoppedByOneBadRecipient() {
        server.answers.addAll(List.of(NO_ANSWER, YES, NO_ANSWER, YES));

        assertThat(send("ada", "bob", "eve", "kim").words()).isEqualTo("2 sent, 2 uncertain");
    }

    @Test
    void sendsNothingToWhoLeftSinceItWasPlanned() {
        mailer().plan(EDITION, List.of(digest("ada"), digest("bob")));

        DeliverySummary summary = mailer().send(EDITION, List.of(digest("ada")), server, name -> !name.equals("ada"));

        assertThat(summary.words()).isEqualTo("0 sent, 2 unsubscribed before it was sent");
        assertThat(server.mails).isEmpty();
    }

    @Test
    void sendsToWhoCameBack() {
        mailer().plan(EDITION, List.of(digest("ada")));
        mailer().plan(EDITION, List.of());

        assertThat(send("ada").words()).isEqualTo("1 sent");
    }

    @Test
    void leavesTheGeneralDigestAlone() {
        left(Delivery.EVERYONE, State.PENDING, null);

        assertThat(send("ada").planned()).isEqualTo(1);
        assertThat(of(Delivery.EVERYONE).state()).isEqualTo(State.PENDING);
    }

    @Test
    void refusesToPlanASubscriberTwice() {
        assertThatThrownBy(() -> send("ada", "ada")).hasMessageContaining("ada is planned twice");
        assertThat(ledger.history).isEmpty();
    }

    @Test
    void refusesASummaryThatDoesNotAddUp() {
        assertThatThrownBy(() -> new DeliverySummary(3, 1, 1, 0, 0, 0, 0, 0, null))
                .hasMessageContaining("3 planned");
        assertThatThrownBy(() -> new DeliverySummary(1, 0, 1, 0, 0, 0, 0, 2, null))
                .hasMessageContaining("2 sent now");
    }
}
