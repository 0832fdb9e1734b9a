package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.delivery.Mailer.Limits;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Delivery.State;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** Whatever the server answers and wherever the process is killed, nobody is mailed more often than allowed. */
class MailerProperties {

    private static final String EDITION = "2026-11-21";
    private static final Limits LIMITS = new Limits(3, 2);

    /** What happens at one step of the world: at a write to the ledger or at a call of the server. */
    enum Event {
        WELL,
        DEFER,
        BOUNCE,
        CUT_BEFORE,
        CUT_AFTER_UNSEEN,
        CUT_AFTER_SEEN,
        NO_CONNECTION,
        NOT_SENT,
        KILL_BEFORE,
        KILL_AFTER
    }

    /** The process is killed. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What outlives a process: the ledger and the server's inboxes. */
    private static final class World implements DeliveryLedger, MailServer {
        private final Map<String, Delivery> ledger = new HashMap<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private final Map<String, Integer> handovers = new HashMap<>();
        /** Recipients whose handover was cut or killed: only they may get a second copy. */
        private final Set<String> disturbed = new HashSet<>();

        private final Deque<Event> events;

        private World(List<Event> events) {
            this.events = new ArrayDeque<>(events);
        }

        private Event event() {
            return events.isEmpty() ? Event.WELL : events.poll();
        }

        @Override
        public @Nullable Delivery get(String edition, String subscriber) {
            return ledger.get(subscriber);
        }

        @Override
        public Collection<Delivery> ofEdition(String edition) {
            return List.copyOf(ledger.values());
        }

        @Override
        public void record(Delivery delivery) {
            Event event = event();
            if (event == Event.KILL_BEFORE) {
                killed(delivery.subscriber());
            }
            ledger.put(delivery.subscriber(), delivery);
            if (event == Event.KILL_AFTER) {
                killed(delivery.subscriber());
            }
        }

        private void killed(String subscriber) {
            disturbed.add(subscriber);
            throw new Killed();
        }

        @Override
        public Optional<SendOutcome.NotSent> open() {
            return switch (event()) {
                case NO_CONNECTION -> Optional.of(new SendOutcome.NotSent("No connection"));
                case KILL_BEFORE, KILL_AFTER -> throw new Killed();
                default -> Optional.empty();
            };
        }

        @Override
        public SendOutcome send(MailAddress to, byte[] message) {
            handovers.merge(to.local(), 1, Integer::sum);
            Event event = event();
            if (event == Event.WELL || event == Event.CUT_AFTER_SEEN || event == Event.KILL_AFTER) {
                seen.merge(to.local(), 1, Integer::sum);
            }
            return switch (event) {
                case WELL -> new SendOutcome.Accepted("250 ok");
                case DEFER -> new SendOutcome.Deferred("450 later", false);
                case BOUNCE -> new SendOutcome.Bounced("550 never");
                case CUT_BEFORE -> new SendOutcome.Deferred("Cut", true);
                case NO_CONNECTION, NOT_SENT -> new SendOutcome.NotSent("550 not from you");
                case CUT_AFTER_SEEN, CUT_AFTER_UNSEEN -> {
                    disturbed.add(to.local());
                    yield new SendOutcome.Uncertain("No answer");
                }
                case KILL_BEFORE, KILL_AFTER -> {
                    disturbed.add(to.local());
                    throw new Killed();
                }
            };
        }
    }

    @Property(tries = 3000)
    void neverMailsAnybodyMoreOftenThanAllowed(
            @ForAll("events") List<Event> events, @ForAll @IntRange(min = 1, max = 4) int people) {
        World world = new World(events);
        List<PlannedDigest> digests = digests(people);

        // One run after another, for as long as there are troubles left and somebody they could happen to.
        int left;
        do {
            left = world.events.size();
            run(world, digests);
            allowed(world);
        } while (world.events.size() < left);

        for (Delivery delivery : world.ledger.values()) {
            assertThat(delivery.state()).isIn(State.ACCEPTED, State.BOUNCED, State.UNCERTAIN);
            boolean arrived = world.seen.containsKey(delivery.subscriber());
            assertThat(arrived || delivery.state() != State.ACCEPTED).isTrue();
        }
    }

    private static void run(World world, List<PlannedDigest> digests) {
        Map<String, Delivery> before = Map.copyOf(world.ledger);
        Map<String, Integer> handedOver = Map.copyOf(world.handovers);
        try {
            // The summary's constructor checks the sum; here, that it is the sum of these people.
            DeliverySummary summary =
                    new Mailer(world, () -> Instant.EPOCH, LIMITS).send(EDITION, digests, world, subscriber -> true);
            assertThat(summary.planned()).isEqualTo(digests.size());
            assertThat(world.ledger.values()).noneMatch(delivery -> delivery.state() == State.ATTEMPTED);
        } catch (Killed e) {
            // As a process that is gone: nothing of it is left but the world.
        }
        before.forEach((subscriber, delivery) -> {
            if (delivery.state() == State.ACCEPTED || delivery.state() == State.BOUNCED) {
                assertThat(world.handovers.get(subscriber)).isEqualTo(handedOver.get(subscriber));
                assertThat(world.ledger).containsEntry(subscriber, delivery);
            }
        });
    }

    private static void allowed(World world) {
        world.seen.forEach((subscriber, copies) -> assertThat(copies)
                .as("copies for %s, events disturbed %s", subscriber, world.disturbed)
                .isLessThanOrEqualTo(world.disturbed.contains(subscriber) ? 2 : 1));
        world.ledger.values().forEach(delivery -> {
            assertThat(delivery.messageId()).isEqualTo(MessageIds.of(EDITION, delivery.subscriber(), "example.org"));
            assertThat(delivery.attempts())
                    .isLessThanOrEqualTo(world.handovers.getOrDefault(delivery.subscriber(), 0)
                            + (world.disturbed.contains(delivery.subscriber()) ? 2 : 0));
        });
    }

    private static List<PlannedDigest> digests(int people) {
        List<PlannedDigest> digests = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            String name = "s" + i;
            digests.add(new PlannedDigest(
                    name,
                    new MailAddress(name, "example.org"),
                    List.of("p1"),
                    MessageIds.of(EDITION, name, "example.org"),
                    (id, sent) -> new byte[0]));
        }
        return digests;
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Event> troubled = Arbitraries.of(Event.class);
        Arbitrary<Event> mostlyWell = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Event.WELL)), Tuple.of(2, Arbitraries.of(Event.class)));
        return Arbitraries.oneOf(
                troubled.list().ofMaxSize(40), mostlyWell.list().ofMaxSize(80));
    }
}
