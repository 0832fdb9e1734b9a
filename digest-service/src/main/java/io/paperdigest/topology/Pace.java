package io.paperdigest.topology;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.processor.Cancellable;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Lets each topic speak at most once in a while, however often it changes, and gathers for a moment what changes
 * together. What waits is kept, so that it is said after a restart, too. When nothing waits, nothing runs: a punctuation
 * makes a task commit.
 */
final class Pace {

    /** How long a change is gathered with others at least. */
    static final Duration TICK = Duration.ofMillis(5);

    /** How many topics speak at a time, at most: some milliseconds, between which records go on. */
    private static final int AT_A_TIME = 100;

    private static final Integer WAITS = 1;

    private final ProcessorContext<?, ?> context;
    private final KeyValueStore<String, Integer> store;
    private final long pauseMillis;
    private final Speaker speaker;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Map<String, Long> spoke = new HashMap<>();
    private @Nullable Cancellable ticking;

    /**
     * @param store the topics that wait
     * @param pause between two times that a topic speaks
     */
    Pace(ProcessorContext<?, ?> context, KeyValueStore<String, Integer> store, Duration pause, Speaker speaker) {
        this.context = context;
        this.store = store;
        this.pauseMillis = pause.toMillis();
        this.speaker = speaker;
        try (KeyValueIterator<String, Integer> entries = store.all()) {
            entries.forEachRemaining(entry -> waiting.add(entry.key));
        }
        tickWhileNeeded();
    }

    /** Says how a topic stands. */
    interface Speaker {

        /**
         * Says it now.
         *
         * @param millis the time of the machine
         */
        void speak(String topic, long millis);
    }

    /** A topic has changed. */
    void changed(String topic) {
        if (waiting.add(topic)) {
            store.put(topic, WAITS);
            tickWhileNeeded();
        }
    }

    private void tick(long millis) {
        List<String> now = new ArrayList<>();
        for (String topic : waiting) {
            Long before = spoke.get(topic);
            if (before == null || millis - before >= pauseMillis) {
                now.add(topic);
            }
            if (now.size() == AT_A_TIME) {
                break;
            }
        }
        for (String topic : now) {
            waiting.remove(topic);
            store.delete(topic);
            spoke.put(topic, millis);
            speaker.speak(topic, millis);
        }
        tickWhileNeeded();
    }

    private void tickWhileNeeded() {
        if (waiting.isEmpty() && ticking != null) {
            ticking.cancel();
            ticking = null;
        } else if (!waiting.isEmpty() && ticking == null) {
            ticking = context.schedule(TICK, PunctuationType.WALL_CLOCK_TIME, this::tick);
        }
    }
}
