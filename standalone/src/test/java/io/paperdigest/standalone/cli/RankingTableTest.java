package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.cli.RankingTable.Row;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankingTableTest {

    @Test
    void alignsTitleScoreAndReason() {
        List<Row> rows = List.of(
                new Row("Sparse maps of a silent cortex", 3.414, "2 pages, best 1st"),
                new Row("Counting cells", 2.67, "2 pages, best 3rd"));

        assertThat(new RankingTable(rows, new Screen().pipe()).lines())
                .containsExactly(
                        "  Trending                           score  why",
                        "  1  Sparse maps of a silent cortex   3.41  2 pages, best 1st",
                        "  2  Counting cells                   2.67  2 pages, best 3rd");
    }

    @Test
    void doesNotCallAScoreNothingThatHasFaded() {
        List<Row> rows = List.of(new Row("T", 0.005, "why"), new Row("T", 0.0049, "why"), new Row("T", 0, "withdrawn"));

        assertThat(new RankingTable(rows, new Screen().pipe()).lines())
                .endsWith("  1  T   0.01  why", "  2  T  <0.01  why", "  3  T   0.00  withdrawn");
    }

    @Test
    void cutsTitlesToTheTerminal() {
        Row row = new Row("On the unreasonable length of the titles that people give to papers", 1, "page 2, 14th");

        List<String> lines = new RankingTable(List.of(row), new Screen().terminal(60)).lines();

        assertThat(lines.getLast()).isEqualTo("  1  On the unreasonable length of the…   1.00  page 2, 14th");
    }

    @Test
    void cutsNothingInPipe() {
        String title = "long ".repeat(60).strip();

        assertThat(new RankingTable(List.of(new Row(title, 1, "why")), new Screen().pipe()).lines())
                .last()
                .asString()
                .contains(title);
    }

    @Test
    void alignsWideCharacters() {
        List<Row> rows = List.of(new Row("大規模言語モデル", 2, "why"), new Row("abcdefghijklmnop", 1, "why"));

        List<String> lines = new RankingTable(rows, new Screen().terminal(80)).lines();

        assertThat(lines.get(1)).isEqualTo("  1  大規模言語モデル   2.00  why");
        assertThat(lines.get(2)).isEqualTo("  2  abcdefghijklmnop   1.00  why");
    }

    @Test
    void rightAlignsTenRanks() {
        List<String> lines =
                new RankingTable(Collections.nCopies(10, new Row("T", 1, "why")), new Screen().pipe()).lines();

        assertThat(lines.get(9)).startsWith("   9  T");
        assertThat(lines.get(10)).startsWith("  10  T");
    }

    @Test
    void keepsControlCharactersOfTitlesFromTheTerminal() {
        Row row = new Row("Red\u001b[31m alert\u0007\r\n", 1, "why");

        assertThat(row.title()).isEqualTo("Red [31m alert");
    }

    @Property
    void neverWiderThanTheTerminal(
            @ForAll String title, @ForAll String why, @ForAll @IntRange(min = 40, max = 200) int columns) {
        List<Row> rows = List.of(new Row(title, 1, why));

        assertThat(new RankingTable(rows, new Screen().terminal(columns)).lines())
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
    }
}
