package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What comes from pages, mail servers and other people must not steer a terminal. */
class TerminalTest {

    private final Screen screen = new Screen();

    @Test
    void complaintsHaveTheirLinesAndNothingThatMovesTheCursor() {
        screen.pipe().complain("2 papers:" + System.lineSeparator() + "  \u001b[2JMaps\u0007 \u202eof cells");

        assertThat(screen.err().lines()).containsExactly("paper-digest: 2 papers:", "   [2JMaps   of cells");
    }

    @Test
    void resultsStayOnTheirLine() {
        screen.pipe().say("  Maps\n\u001b[1Aof cells");

        assertThat(screen.out().lines()).containsExactly("  Maps [1Aof cells");
    }
}
