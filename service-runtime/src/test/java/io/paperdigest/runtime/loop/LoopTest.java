package io.paperdigest.runtime.loop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LoopTest {

    private static final Pulse PULSE = new Pulse(InstantSource.system(), Duration.ofMinutes(1));

    @Test
    void goesOnAfterAFailure() throws InterruptedException {
        AtomicInteger rounds = new AtomicInteger();
        CountDownLatch third = new CountDownLatch(1);

        try (Loop loop = new Loop("test", Duration.ofMillis(1), PULSE, () -> {
            if (rounds.incrementAndGet() == 1) {
                throw new IllegalStateException("away");
            }
            if (rounds.get() == 3) {
                third.countDown();
            }
        })) {
            loop.start();

            assertThat(third.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void canBeClosedBeforeItIsStarted() {
        Loop loop = new Loop("test", Duration.ofMillis(1), PULSE, () -> {});

        loop.close();

        assertThat(loop.started()).isFalse();
    }

    @Test
    void endsWorkThatWaits() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        Loop loop = new Loop("test", Duration.ofMillis(1), PULSE, () -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                interrupted.countDown();
                throw e;
            }
        });
        loop.start();
        begun.await();

        loop.close();

        assertThat(interrupted.await(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void pulseStopsWithoutBeats() {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T06:00:00Z"));
        Pulse pulse = new Pulse(now::get, Duration.ofMinutes(1));

        now.updateAndGet(time -> time.plusSeconds(61));

        assertThat(pulse.stopped()).contains("no progress for 61 s");
        pulse.beat();
        assertThat(pulse.stopped()).isEmpty();
    }

    @Test
    void waitsLongerAfterEachFailureUpToABound() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));

        assertThat(java.util.stream.IntStream.of(1, 2, 3, 5, 6, 1000).mapToObj(backoff::after))
                .map(Duration::toSeconds)
                .containsExactly(1L, 2L, 4L, 16L, 30L, 30L);
    }

    @Test
    void saysAReasonOnce() {
        Exception failure = new IllegalStateException("Can't write: away", new RuntimeException("away"));

        assertThat(Reasons.of(failure)).isEqualTo("Can't write: away");
    }
}
