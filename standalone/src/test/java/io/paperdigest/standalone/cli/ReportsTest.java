package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final Rejection REJECTION = new Rejection(
            "page-3@1#41", "page-3", "1", "page-3.txt", "line 41", "title without an abstract", "A lonely title");

    @Test
    void namesFileLineAndReason() {
        assertThat(Reports.rejected(List.of(REJECTION)))
                .containsExactly("Rejected: page-3.txt, line 41: title without an abstract.");
    }

    @Test
    void saysHowManyMoreThereAre() {
        assertThat(Reports.rejected(Collections.nCopies(Reports.MOST + 5, REJECTION)))
                .hasSize(Reports.MOST + 1)
                .last()
                .isEqualTo("Rejected: 5 more.");
    }

    @Test
    void namesHeldPagesOnly() {
        List<SourceReport> reports = List.of(
                report(SourceReport.Status.COMPLETE, null, null),
                report(SourceReport.Status.HELD, "entry 104, line 210", "the page is cut off"));

        assertThat(Reports.held(reports))
                .containsExactly("Held: monday.txt, entry 104, line 210: the page is cut off.");
    }

    private static SourceReport report(SourceReport.Status status, @Nullable String place, @Nullable String reason) {
        Instant day = Instant.parse("2026-11-21T00:00:00Z");
        return new SourceReport(
                "monday@1",
                "monday",
                "1",
                "monday.txt",
                "page",
                status,
                day,
                day,
                day,
                null,
                104,
                103,
                1,
                place,
                reason,
                null,
                null);
    }
}
