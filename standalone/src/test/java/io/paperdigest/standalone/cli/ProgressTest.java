package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final String ERASE = "\r\u001b[K";

    private final Screen screen = new Screen();
    private long nanos;

    @Test
    void printsStageOnceWhereNobodyLooks() {
        Progress progress = new Progress(screen.pipe(), () -> nanos);

        try (Progress.Stage stage = progress.stage("start Kafka")) {
            pass(2_600);
            stage.update("half way");
            stage.done("data/sample");
        }

        assertThat(screen.err()).isEqualTo("  start Kafka     2.6 s   data/sample\n");
        assertThat(screen.out()).isEmpty();
    }

    @Test
    void rewritesTheLineOnTerminal() {
        Progress progress = new Progress(screen.terminal(80), () -> nanos);

        try (Progress.Stage stage = progress.stage("read")) {
            pass(100);
            stage.update("12 listings");
            pass(200);
            stage.done("66 listings, 1 rejected");
        }

        assertThat(screen.err())
                .isEqualTo(ERASE + "  read            0.0 s" + ERASE + "  read            0.1 s   12 listings" + ERASE
                        + "  read            0.3 s   66 listings, 1 rejected\n");
    }

    @Test
    void rewrittenLineFitsTheTerminal() {
        Progress progress = new Progress(screen.terminal(40), () -> nanos);

        try (Progress.Stage stage = progress.stage("read")) {
            stage.update("a very long account of which page is being read");
        }

        assertThat(screen.err().split(ERASE.replace("[", "\\[")))
                .allSatisfy(line -> assertThat(line.strip().length()).isLessThan(40));
    }

    @Test
    void measuresStagesInMillisecondsInTheirOrder() {
        Progress progress = new Progress(screen.pipe(), () -> nanos);

        try (Progress.Stage read = progress.stage("read")) {
            pass(300);
            read.done("");
        }
        try (Progress.Stage merge = progress.stage("merge")) {
            pass(900);
            merge.done("");
        }

        assertThat(progress.stages().toString()).isEqualTo("{read=300, merge=900}");
        assertThat(progress.elapsedMillis()).isEqualTo(1_200);
        assertThat(progress.elapsed()).isEqualTo("1.2 s");
    }

    @Test
    void stageThatFailsIsMeasuredAndSaysNothing() {
        Progress progress = new Progress(screen.pipe(), () -> nanos);

        try (Progress.Stage stage = progress.stage("read")) {
            pass(50);
            stage.update("");
        }

        assertThat(progress.stages()).containsEntry("read", 50L);
        assertThat(screen.err()).isEmpty();
    }

    private void pass(long millis) {
        nanos += millis * 1_000_000;
    }
}
