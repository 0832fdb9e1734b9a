package io.paperdigest.standalone.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReplayReportTest {

    private static final LocalDate MONDAY = LocalDate.of(2025, 3, 17);
    private static final int WIDE = 200;

    @Test
    void saysWhatItsColumnsAre() {
        List<String> lines = report(0, 10).lines(WIDE);

        assertThat(lines)
                .startsWith(
                        "day         listings     new  ranked      ms  top ten  first paper",
                        "2025-03-17        12       9       9      10        7  Maps")
                .contains("new          papers more than at the edition before", "1 day, 12 listings.")
                .anyMatch(line -> line.startsWith("Over 1 day, of "));
    }

    @Test
    void saysThatTheFirstDayCountsTheTwoWeeksBeforeIt() {
        assertThat(report(40, 10).lines(WIDE))
                .contains(
                        "new          papers more than at the edition before; on the first day, with those of the two"
                                + " weeks before it",
                        "1 day, 12 listings, and 40 of the two weeks before them.");
    }

    @Test
    void namesTheLeastThatSoManyDaysDoNotExceed() {
        long[] twenty = LongStream.rangeClosed(1, 20).toArray();

        assertThat(report(0, twenty).lines(WIDE))
                .contains("Half of the days took 10 ms or less, 95 of 100 took 19 ms or less.");
    }

    @Test
    void saysWhenTheComparisonIsNotOfWhatTheEditionsHave() {
        assertThat(report(0, 10, 20).lines(WIDE))
                .last()
                .asString()
                .endsWith("as the edition itself on 1 of 2 days; it should on all.");
    }

    private static ReplayReport report(int before, long... millis) {
        List<ReplayedDay> days = LongStream.range(0, millis.length)
                .mapToObj(day -> new ReplayedDay(
                        MONDAY.plusDays(day), "edition", 12, 9, 9, millis[(int) day], millis[(int) day], "Maps"))
                .toList();
        Comparison.Outcome asItIs = new Comparison.Outcome("as it is", 7, 7, 6, Map.of(MONDAY, 7));
        return new ReplayReport(days, before, List.of(asItIs), 1);
    }
}
