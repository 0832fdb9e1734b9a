package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaretTest {

    @Test
    void pointsAtThePlace() {
        assertThat(Caret.under("cell AND OR robot", 10, 80)).containsExactly("  cell AND OR robot", "           ^");
    }

    @Test
    void pointsBehindTheEnd() {
        assertThat(Caret.under("cell AND", 9, 80)).containsExactly("  cell AND", "          ^");
    }

    @Test
    void showsThePartAroundThePlaceOfALongLine() {
        String line = "a".repeat(100) + "X" + "b".repeat(100);

        assertThat(Caret.under(line, 101, 42))
                .containsExactly("  " + "a".repeat(20) + "X" + "b".repeat(19), " ".repeat(22) + "^");
    }

    @Test
    void showsTheEndOfALongLine() {
        String line = "a".repeat(100);

        assertThat(Caret.under(line, 101, 42)).containsExactly("  " + "a".repeat(39), " ".repeat(41) + "^");
    }
}
