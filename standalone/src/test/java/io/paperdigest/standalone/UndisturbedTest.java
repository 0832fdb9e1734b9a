package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class UndisturbedTest {

    private final AtomicBoolean seen = new AtomicBoolean(true);

    @AfterEach
    void forgetInterrupt() {
        Thread.interrupted();
    }

    @Test
    void closesWithoutTheInterruptAndGivesItBack() {
        Thread.currentThread().interrupt();

        Undisturbed.close(() -> seen.set(Thread.currentThread().isInterrupted()));

        assertThat(seen).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void givesTheInterruptBackWhenClosingFails() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> Undisturbed.close(() -> {
                    throw new IllegalStateException("made up");
                }))
                .hasMessage("made up");
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void interruptsNobodyWhoWasNot() {
        Undisturbed.close(() -> seen.set(Thread.currentThread().isInterrupted()));

        assertThat(seen).isFalse();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
