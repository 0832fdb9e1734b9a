package io.paperdigest.delivery;

import io.paperdigest.delivery.Mailer.Limits;
import io.paperdigest.delivery.SendOutcome.Accepted;
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

/** A ledger and a mail server in memory, and a mailer between them. Extended by the tests that happen in it. */
class MailerWorld {

    static final String EDITION = "2026-11-21";
    static final Instant NOW = Instant.parse("2026-11-21T07:00:00Z");
    static final SendOutcome YES = new Accepted("250 ok");
    static final SendOutcome LATER = new Deferred("450 later", false);
    static final SendOutcome NO_ANSWER = new Uncertain("No answer");
    static final SendOutcome NO_SERVER = new NotSent("No connection to mail.example.org:587");

    final Ledger ledger = new Ledger();
    final Server server = new Server();

    /** Remembers every record. */
    static final class Ledger implements DeliveryLedger {
        private final Map<String, Delivery> last = new LinkedHashMap<>();
        final List<String> history = new ArrayList<>();

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
    final class Server implements MailServer {
        final Deque<SendOutcome> answers = new ArrayDeque<>();
        final List<String> mails = new ArrayList<>();
        boolean down;
        int opened;

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

    static PlannedDigest digest(String name) {
        return new PlannedDigest(
                name,
                new MailAddress(name, "example.org"),
                List.of("p1"),
                "<" + name + "@example.org>",
                (id, sent) -> id.getBytes(StandardCharsets.UTF_8));
    }

    DeliverySummary send(String... names) {
        return mailer().send(
                        EDITION, Arrays.stream(names).map(MailerWorld::digest).toList(), server, name -> true);
    }

    Mailer mailer() {
        return new Mailer(ledger, () -> NOW, new Limits(3, 2));
    }

    Delivery of(String name) {
        return Objects.requireNonNull(ledger.get(EDITION, name));
    }

    void left(String name, State state, @Nullable String reason) {
        ledger.record(new Delivery(EDITION, name, state, "<" + name + "@example.org>", 1, List.of("p1"), reason, NOW));
    }
}
