package io.paperdigest.topology;

import io.paperdigest.edition.Window;
import io.paperdigest.events.Cut;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Decides what a request to cut leads to: a day's first edition, a later one, or the one that stands. */
final class Cutting {

    private final KeyValueStore<String, Integer> days;
    private final KeyValueStore<String, CutAnswer> answers;
    private final KeyValueStore<String, SourceReport> reports;

    Cutting(
            KeyValueStore<String, Integer> days,
            KeyValueStore<String, CutAnswer> answers,
            KeyValueStore<String, SourceReport> reports) {
        this.days = days;
        this.answers = answers;
        this.reports = reports;
    }

    boolean answered(CutRequest request) {
        return answers.get(request.request()) != null;
    }

    /** The answer given before, or what the request leads to now: an edition is closed when it is new. */
    CutAnswer answer(CutRequest request, Gathering now) {
        CutAnswer before = answers.get(request.request());
        if (before != null) {
            return before;
        }
        int last = lastOf(request);
        boolean closes = last == 0 || now.changed() || now.isNewlyHeld(lastReadings(request.at()));
        String edition = Cut.editionId(request.date(), closes ? last + 1 : last);
        return new CutAnswer(
                request.request(), edition, closes, now.listings(), now.papers(), now.newListings(), now.newPapers());
    }

    /** Cuts the day's next edition. */
    Cut cut(CutRequest request, Gathering now) {
        int number = lastOf(request) + 1;
        days.put(request.date().toString(), number);
        return new Cut(
                Cut.editionId(request.date(), number),
                request.date(),
                number,
                request.at(),
                request.zone(),
                now.listings(),
                now.papers(),
                now.catalogue(),
                lastReadings(request.at()),
                request.halfLifeHours(),
                number > 1 && !now.changed());
    }

    void remember(CutAnswer answer) {
        answers.put(answer.request(), answer);
    }

    private int lastOf(CutRequest request) {
        Integer last = days.get(request.date().toString());
        return last == null ? 0 : last;
    }

    /**
     * Of each source, what its last reading saw: a report for each day its pages speak of. What was held and then not read
     * for the length of the window is no news any more, or its file has another name now: the source stands again as it
     * was read before, or leaves.
     */
    private List<SourceReport> lastReadings(Instant at) {
        Map<String, Instant> lastRead = new TreeMap<>();
        List<SourceReport> all = new ArrayList<>();
        try (KeyValueIterator<String, SourceReport> entries = reports.all()) {
            while (entries.hasNext()) {
                SourceReport report = entries.next().value;
                if (report.status() == SourceReport.Status.COMPLETE || Window.holds(report.read(), at)) {
                    all.add(report);
                    lastRead.merge(report.source(), report.read(), (a, b) -> a.isAfter(b) ? a : b);
                }
            }
        }
        return all.stream()
                .filter(report -> report.read().equals(lastRead.get(report.source())))
                .toList();
    }
}
