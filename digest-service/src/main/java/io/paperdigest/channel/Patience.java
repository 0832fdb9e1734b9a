package io.paperdigest.channel;

import io.paperdigest.runtime.loop.Reasons;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/** How long to wait for the topology: until it dies, or until the time is up. */
public final class Patience {

    private final InstantSource clock;
    private final Instant deadline;
    private final Duration limit;
    private final Supplier<Optional<Throwable>> death;

    /**
     * @param clock tells when the time is up
     * @param limit how long to wait at most
     * @param death why the topology died, once it has
     */
    public Patience(InstantSource clock, Duration limit, Supplier<Optional<Throwable>> death) {
        this.clock = clock;
        this.limit = limit;
        this.deadline = clock.instant().plus(limit);
        this.death = death;
    }

    /**
     * Does nothing while there is hope.
     *
     * @param what is waited for, for people
     * @throws IllegalStateException with the reason when the topology died or the time is up
     */
    public void check(String what) {
        death.get().ifPresent(reason -> {
            throw new IllegalStateException("The topology stopped: " + Reasons.of(reason), reason);
        });
        if (clock.instant().isAfter(deadline)) {
            throw new IllegalStateException("Waited " + limit.toSeconds() + " s for " + what + ", in vain");
        }
    }
}
