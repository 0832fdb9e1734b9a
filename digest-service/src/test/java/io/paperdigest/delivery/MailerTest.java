package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.delivery.Mailer.Limits;
import io.paperdigest.delivery.SendOutcome.Accepted;
import io.paperdigest.delivery.SendOutcome.Bounced;
import io.paperdigest.delivery.SendOutcome.Deferred;
import io.paperdigest.delivery.SendOutcome.NotSent;
import io.paperdigest.delivery.SendOutcome.Uncertain;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Delivery.State;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MailerTest {

    private static final String EDITION = "2026-11-21";
    private static final Instant NOW = Instant.parse("2026-11-21T07:00:00Z");
    private static final SendOutcome YES = new Accepted("250 ok");
    private static final SendOutcome LATER = new Deferred("450 later", false);
    private static final SendOutcome NO_ANSWER = new Uncertain("No answer");
    private static final SendOutcome NO_SERVER = new NotSent("No connection to mail.example.org:587");

    private final Ledger ledger = new Ledger();
    private final Server server = new Server();

    /** Remembers every record. */
    private static final class Ledger implements DeliveryLedger {
        private final Map<String, Delivery> last = new LinkedHashMap<>();
        private final List<String> history = new ArrayList<>();

        @Override
        public @Nullable Delivery get(String edition, String subscriber) {
            return last.get(edition + "/" + subscriber);
        }

        @Override
        public Collection<Delivery> ofEdition(String edition) {
            return last.values().stream()
                    .filter(delivery -> delivery.edition().equals(edition))
                    .toList();
        }

        @Override
        public void record(Delivery delivery) {
            last.put(delivery.key(), delivery);
            history.add(delivery.subscriber() + " " + delivery.state() + " " + delivery.attempts());
        }
    }

    /** Answers what it is told to, and then yes. */
    private final class Server implements MailServer {
        private final Deque<SendOutcome> answers = new ArrayDeque<>();
        private final List<String> mails = new ArrayList<>();
        private boolean down;
        private int opened;

        @Override
        public Optional<NotSent> open() {
            opened++;
            return down ? Optional.of((NotSent) NO_SERVER) : Optional.empty();
        }

        @Override
        public SendOutcome send(MailAddress to, byte[] message) {
            ledger.history.add(to.local() + " handed over");
            mails.add(to.local() + " " + new String(message, StandardCharsets.UTF_8));
            return answers.isEmpty() ? YES : answers.poll();
        }
    }

    private static PlannedDigest digest(String name) {
        return new PlannedDigest(
                name,
                new MailAddress(name, "example.org"),
                List.of("p1"),
                "<" + name + "@example.org>",
                id -> id.getBytes(StandardCharsets.UTF_8));
    }

    private DeliverySummary send(String... names) {
        return mailer().send(
                        EDITION, Arrays.stream(names).map(MailerTest::digest).toList(), server, name -> true);
    }

    private Mailer mailer() {
        return new Mailer(ledger, () -> NOW, new Limits(3, 2));
    }

    private Delivery of(String name) {
        return Objects.requireNonNull(ledger.get(EDITION, name));
    }

    private void left(String name, State state, @Nullable String reason) {
        ledger.record(new Delivery(EDITION, name, state, "<" + name + "@example.org>", 1, List.of("p1"), reason, NOW));
    }

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
        assertThat(summary.isDone()).isFalse();
        assertThat(server.opened).isZero();
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
    void keepsItUncertainWhenWhoMayHaveItLeft() {
        left("ada", State.ATTEMPTED, null);

        assertThat(mailer().plan(EDITION, List.of()).words()).isEqualTo("0 sent, 1 uncertain");
    }

    @Test
    void leavesTheGeneralDigestAlone() {
        left(Delivery.EVERYONE, State.PENDING, null);

        assertThat(send("ada").planned()).isEqualTo(1);
        assertThat(of(Delivery.EVERYONE).state()).isEqualTo(State.PENDING);
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
