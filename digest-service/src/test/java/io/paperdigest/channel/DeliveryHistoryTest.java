package io.paperdigest.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.EditionId;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Delivery.State;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class DeliveryHistoryTest {

    private static final Instant MORNING = Instant.parse("2026-11-21T06:00:00Z");

    private final DeliveryHistory history = new DeliveryHistory();

    @Test
    void knowsTheLastRecordOfEachDelivery() {
        history.keep(delivery("2026-11-21", "ada", State.ATTEMPTED, "p1"));
        Delivery accepted = delivery("2026-11-21", "ada", State.ACCEPTED, "p1");
        Delivery other = delivery("2026-11-21", "bob", State.PENDING, "p1");
        history.read(accepted.key(), accepted);
        history.keep(other);
        history.keep(delivery("2026-11-22", "ada", State.PENDING, "p2"));

        assertThat(history.get("2026-11-21", "ada")).isEqualTo(accepted);
        assertThat(history.get("2026-11-21", "eve")).isNull();
        assertThat(history.get("2026-11-20", "ada")).isNull();
        assertThat(history.ofEdition("2026-11-21")).containsExactlyInAnyOrder(accepted, other);
    }

    @Test
    void forgetsADeliveryThatIsGoneFromItsChannel() {
        history.keep(delivery("2026-11-21", "ada", State.ACCEPTED, "p1"));
        history.keep(delivery("2026-11-22", "ada", State.ACCEPTED, "p2"));

        history.read("2026-11-21/ada", null);
        history.read("2026-11-21/eve", null);
        history.read("no key of a delivery", null);

        assertThat(history.get("2026-11-21", "ada")).isNull();
        assertThat(shownBefore("2026-11-23", "ada")).containsExactly("p2");
    }

    @Test
    void showsEachSubscriberTheirOwn() {
        history.keep(delivery("2026-11-20", "ada", State.ACCEPTED, "p1", "p2"));
        history.keep(delivery("2026-11-20", "bob", State.ACCEPTED, "p3"));

        assertThat(shownBefore("2026-11-21", "ada")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(shownBefore("2026-11-21", "bob")).containsExactly("p3");
        assertThat(shownBefore("2026-11-21", "eve")).isEmpty();
    }

    @Test
    void whatLaterEditionsShowIsNotBeforeUnlessItWentOutBefore() {
        history.keep(delivery("2026-11-22", "ada", State.ACCEPTED, "p1"));

        assertThat(shownBefore("2026-11-21", "ada")).containsExactly("p1");

        history.keep(delivery("2026-11-21", "ada", State.ACCEPTED, 1, MORNING.minusSeconds(1), "p2"));

        assertThat(shownBefore("2026-11-21", "ada")).isEmpty();
    }

    @Test
    void leavesOutEditionsOfTheSameDay() {
        history.keep(delivery("2026-11-20", "ada", State.ACCEPTED, "p1"));
        history.keep(delivery("2026-11-21", "ada", State.ACCEPTED, "p2"));
        EditionId late = EditionId.parse("2026-11-21.2");

        assertThat(history.papersShownBefore(late, "ada")).containsExactlyInAnyOrder("p1", "p2");
        assertThat(history.papersShownBeforeDayOf(late, "ada")).containsExactly("p1");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCEPTED", "UNCERTAIN", "ATTEMPTED"})
    void whatMayHaveReachedItsReaderWasShown(State state) {
        history.keep(delivery("2026-11-20", "ada", state, "p1"));

        assertThat(shownBefore("2026-11-21", "ada")).containsExactly("p1");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ACCEPTED", "UNCERTAIN", "ATTEMPTED"})
    void whatReachedNobodyWasShownToEveryoneOnly(State state) {
        history.keep(delivery("2026-11-20", "ada", state, "p1"));
        history.keep(delivery("2026-11-20", Delivery.EVERYONE, state, "p1"));

        assertThat(shownBefore("2026-11-21", "ada")).isEmpty();
        assertThat(shownBefore("2026-11-21", Delivery.EVERYONE)).containsExactly("p1");
    }

    @Test
    void knowsWhetherAnythingWasEverHandedOver() {
        history.keep(delivery("2026-11-20", "ada", State.PENDING, 0, MORNING, "p1"));
        assertThat(history.anyAttempted()).isFalse();

        history.keep(delivery("2026-11-20", "bob", State.DEFERRED, 1, MORNING, "p1"));
        assertThat(history.anyAttempted()).isTrue();
    }

    private Iterable<String> shownBefore(String edition, String subscriber) {
        return history.papersShownBefore(EditionId.parse(edition), subscriber);
    }

    private static Delivery delivery(String edition, String subscriber, State state, String... papers) {
        return delivery(edition, subscriber, state, 1, MORNING, papers);
    }

    private static Delivery delivery(
            String edition, String subscriber, State state, int attempts, Instant at, String... papers) {
        return new Delivery(edition, subscriber, state, "<1@example.org>", attempts, List.of(papers), null, at);
    }
}
