package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "é, 1", "e\u0301, 1", "漢字, 4", "ｶﾅ, 2", "ＡＢ, 4", "한국, 4", "😀, 2", "µ-Bench, 7"})
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Property
    void cutTextFitsAndSaysThatItWasCut(@ForAll String text, @ForAll @IntRange(min = 1, max = 60) int columns) {
        String cut = DisplayWidth.cut(text, columns);

        assertThat(DisplayWidth.of(cut)).isLessThanOrEqualTo(columns);
        assertThat(cut.equals(text) || cut.endsWith("…")).isTrue();
    }
}
