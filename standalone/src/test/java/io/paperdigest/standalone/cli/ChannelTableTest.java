package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChannelTableTest {

    private static final List<ChannelTable.Row> ROWS = List.of(
            new ChannelTable.Row("topics", "36", 1, "last of each key", "resolve", "catalogue", "topic id", "topic/1"),
            new ChannelTable.Row(
                    "papers.listed", "12,066", 4, "for ever", "publish", "", "source@page#ordinal", "listing/1"));

    private final Screen screen = new Screen();

    @Test
    void alignsWordsLeftAndNumbersRight() {
        assertThat(new ChannelTable(ROWS, screen.pipe()).lines())
                .containsExactly(
                        "  channel        records  partitions  kept              written by  read by",
                        "  topics              36           1  last of each key  resolve     catalogue",
                        "    topic id: topic/1",
                        "  papers.listed   12,066           4  for ever          publish",
                        "    source@page#ordinal: listing/1");
    }

    @Test
    void cutsLinesAtTheWidthOfATerminal() {
        assertThat(new ChannelTable(ROWS, screen.terminal(60)).lines())
                .contains("  topics              36           1  last of each key  res…")
                .allMatch(line -> line.length() <= 60);
    }
}
