package io.paperdigest.channel;

import io.paperdigest.events.Channel;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Of all instances, one leads: the one that Kafka assigns the only partition of a channel to, in a group of its own. When
 * it stops or is killed, another one leads. Membership is kept by one thread, which calls {@link #keep} again and again;
 * the work of a leader is done on another.
 */
public final class Leadership implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Leadership.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final KafkaClients clients;
    private final Channel<?> ground;
    private final String group;
    private final ReentrantLock work = new ReentrantLock(true);
    private volatile boolean held;
    private volatile boolean resigned;
    private volatile @Nullable Consumer<String, byte[]> consumer;

    /**
     * Nobody leads yet.
     *
     * @param ground a channel of one partition, whose records don't matter
     * @param group of all who may lead
     */
    public Leadership(KafkaClients clients, Channel<?> ground, String group) {
        this.clients = clients;
        this.ground = ground;
        this.group = group;
    }

    /** Whether this instance leads: a leader asks before every step that another one must not do too. */
    public boolean held() {
        return held;
    }

    /** Does the work if this instance leads. When it is to lead no more, whoever is next waits until the work returns. */
    public void ifHeld(Runnable leaders) {
        work.lock();
        try {
            if (held) {
                leaders.run();
            }
        } finally {
            work.unlock();
        }
    }

    /** Does no more of a leader's work; leaves the group when it is closed. */
    public void resign() {
        resigned = true;
        held = false;
    }

    /** Keeps the membership for half a second. Always by the same thread. */
    public void keep() {
        try {
            member().poll(POLL);
        } catch (WakeupException e) {
            // Closed.
        }
    }

    private Consumer<String, byte[]> member() {
        Consumer<String, byte[]> member = consumer;
        if (member == null) {
            member = clients.member(group);
            member.subscribe(List.of(ground.name()), new Changes(member));
            consumer = member;
        }
        return member;
    }

    private final class Changes implements ConsumerRebalanceListener {

        private final Consumer<String, byte[]> member;

        Changes(Consumer<String, byte[]> member) {
            this.member = member;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                member.pause(partitions);
                held = !resigned;
                LOG.atInfo().addKeyValue("group", group).log("This instance cuts and mails");
            }
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            release("Another instance may cut and mail", partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            release("Membership was lost: another instance may cut and mail", partitions);
        }

        /** Waits for the step that is under way. */
        private void release(String message, Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty() && held) {
                held = false;
                work.lock();
                try {
                    LOG.atInfo().addKeyValue("group", group).log(message);
                } finally {
                    work.unlock();
                }
            }
        }
    }

    /** Leaves the group, so that another one leads at once. By the thread that keeps, or after it has ended. */
    @Override
    public void close() {
        held = false;
        Consumer<String, byte[]> member = consumer;
        if (member != null) {
            member.close();
        }
    }
}
