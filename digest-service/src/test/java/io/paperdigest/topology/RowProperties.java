package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.LocalRanking.Standing;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** The keys' bytes are in the order of rankings. */
class RowProperties {

    private static final Comparator<Standing> ORDER = Comparator.comparingDouble(Standing::level)
            .reversed()
            .thenComparing(Standing::firstSeen)
            .thenComparing(Standing::paper);

    @Property
    void keysAreInTheOrderOfRankings(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double one,
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double other,
            @ForAll @IntRange(min = -3, max = 3) int seen,
            @ForAll boolean sameLevel) {
        Standing first = standing("p1", one, seen);
        Standing second = standing("p2", sameLevel ? one : other, 0);

        int order = Arrays.compareUnsigned(row(first), row(second));

        assertThat(Integer.signum(order)).isEqualTo(Integer.signum(ORDER.compare(first, second)));
    }

    @Property
    void keySaysWhichPaperAndMomentsComeBack(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double level, @ForAll int seen) {
        byte[] row = row(standing("p0123", level, seen));

        assertThat(Row.paper("cells", row)).isEqualTo("p0123");
        assertThat(Row.moment(Row.moment(Instant.ofEpochSecond(seen, 7)))).isEqualTo(Instant.ofEpochSecond(seen, 7));
    }

    private static byte[] row(Standing standing) {
        return Row.of("cells", standing.paper(), standing.level(), standing.firstSeen());
    }

    private static Standing standing(String paper, double level, int seen) {
        Instant first = Instant.ofEpochSecond(seen, 5);
        return new Standing(paper, "A title", null, first, level, 24, first, 1, List.of());
    }
}
