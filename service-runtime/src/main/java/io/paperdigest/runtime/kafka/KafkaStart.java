package io.paperdigest.runtime.kafka;

import io.paperdigest.events.Channels;
import io.paperdigest.runtime.loop.Backoff;
import io.paperdigest.runtime.loop.Reasons;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits for Kafka and creates the channels, so that it does not matter what is started first. */
public final class KafkaStart {

    private static final Logger LOG = LoggerFactory.getLogger(KafkaStart.class);

    private final KafkaClients clients;
    private final Channels channels;
    private final Backoff backoff;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /** Waits for nothing yet. */
    public KafkaStart(KafkaClients clients, Channels channels, Backoff backoff) {
        this.clients = clients;
        this.channels = channels;
        this.backoff = backoff;
    }

    /**
     * Returns when all channels exist.
     *
     * @return false when it was stopped before
     * @throws KafkaException when waiting is in vain: wrong settings, wrong credentials
     * @throws IllegalStateException when channels exist that are not as declared
     */
    public boolean await() throws InterruptedException {
        for (int failures = 1; stopped.getCount() > 0; failures++) {
            try {
                clients.createChannels(channels);
                return true;
            } catch (KafkaException e) {
                if (!Outage.mayPass(e)) {
                    throw e;
                }
                LOG.atWarn()
                        .addKeyValue("servers", clients.servers())
                        .addKeyValue("retrySeconds", backoff.after(failures).toSeconds())
                        .log("Waiting for Kafka: {}", Reasons.of(e));
            }
            if (stopped.await(backoff.after(failures).toMillis(), TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return false;
    }

    /** Ends the waiting, from any thread. */
    public void stop() {
        stopped.countDown();
    }
}
