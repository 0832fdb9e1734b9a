package io.paperdigest.topology;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.runtime.kafka.HangingTransactions;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.runtime.kafka.Outage;
import io.paperdigest.runtime.loop.Reasons;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The topology's transactions whose end Kafka lost. They are aborted at a start, when no instance is at work; found later, they
 * are a reason to stop.
 */
final class LostTransactions {

    private static final Logger LOG = LoggerFactory.getLogger(LostTransactions.class);

    /** How long a broker that was just started may take to know of all transactions. */
    private static final Duration LOADING = Duration.ofSeconds(10);

    /** Others find what hangs within a minute, and stop. */
    private static final Duration OTHERS = Duration.ofSeconds(90);

    private final HangingTransactions hanging;
    private final Set<HangingTransactions.Open> suspects = new HashSet<>();

    /** Whether a start may abort what hangs. */
    private volatile boolean mends = true;

    LostTransactions(Channels channels, TopologySettings settings) {
        Set<String> names = channels.all().stream().map(Channel::name).collect(Collectors.toSet());
        this.hanging = new HangingTransactions(
                new KafkaClients(settings.clients()),
                settings.applicationId(),
                topic -> names.contains(topic) || topic.startsWith(settings.applicationId() + "-"));
    }

    /** What a start has to abort; empty where others are at work, who stop when they find it, too. */
    List<HangingTransactions.Open> atStart() {
        try {
            List<HangingTransactions.Open> found = hanging.find(LOADING);
            if (found.isEmpty()) {
                return found;
            }
            LOG.warn("Kafka lost the end of a transaction: {}", found);
            return hanging.awaitIdle(OTHERS) ? hanging.find(LOADING) : List.of();
        } catch (KafkaException e) {
            LOG.warn("Whether Kafka lost the end of a transaction can't be looked up: {}", Reasons.of(e));
            mends = Outage.mayPass(e);
            return List.of();
        }
    }

    /** Aborts them, and logs which can't be done again; what Kafka refuses is logged, too. */
    void abort(List<HangingTransactions.Open> found) {
        try {
            hanging.abort(found);
        } catch (KafkaException e) {
            LOG.error("A transaction whose end Kafka lost can't be aborted: {}", Reasons.of(e));
            mends = Outage.mayPass(e);
            return;
        }
        Set<Long> undone = found.stream()
                .filter(HangingTransactions.Open::isOfOffsets)
                .map(HangingTransactions.Open::producer)
                .collect(Collectors.toSet());
        found.forEach(open -> {
            if (undone.contains(open.producer())) {
                LOG.warn("Aborted, to be done again: {}", open);
            } else {
                LOG.error("Aborted, and not done again, for Kafka has the offsets as committed: {}", open);
            }
        });
    }

    /**
     * The reason to stop, when one hangs as it did at the last call; empty where a start was refused to abort it.
     *
     * @throws KafkaException when Kafka is away, or refuses to say
     */
    Optional<LostException> persisting() {
        if (!mends) {
            return Optional.empty();
        }
        List<HangingTransactions.Open> found = hanging.find(Duration.ZERO);
        suspects.retainAll(found);
        Optional<LostException> lost = suspects.stream().findFirst().map(LostException::new);
        suspects.addAll(found);
        return lost;
    }

    /** Why a topology was stopped: the next one can make up for it. */
    static final class LostException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private LostException(HangingTransactions.Open lost) {
            super("Kafka lost the end of a transaction, and a start can end it: " + lost);
        }
    }
}
