package io.paperdigest.runtime.loop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Tells whether something still makes progress: it beats, and has stopped when it has not beaten for long. */
public final class Pulse {

    private final InstantSource clock;
    private final Duration limit;
    private volatile Instant last;

    /** @param limit without a beat for longer, it has stopped */
    public Pulse(InstantSource clock, Duration limit) {
        this.clock = clock;
        this.limit = limit;
        this.last = clock.instant();
    }

    public void beat() {
        last = clock.instant();
    }

    /** Why it counts as stopped; empty while it lives. */
    public Optional<String> stopped() {
        Duration since = Duration.between(last, clock.instant());
        return since.compareTo(limit) > 0
                ? Optional.of("no progress for " + since.toSeconds() + " s")
                : Optional.empty();
    }
}
