package io.paperdigest.topology;

import io.paperdigest.events.Cut;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import org.apache.kafka.streams.state.KeyValueStore;

/** Decides what a request to cut leads to: a day's first edition, a later one, or the one that stands. */
final class Cutting {

    private final KeyValueStore<String, Integer> days;
    private final KeyValueStore<String, CutAnswer> answers;
    private final Readings readings;

    Cutting(KeyValueStore<String, Integer> days, KeyValueStore<String, CutAnswer> answers, Readings readings) {
        this.days = days;
        this.answers = answers;
        this.readings = readings;
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
        boolean closes = last == 0 || now.changed() || now.isNewlyHeld(readings.last(request.at()));
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
                readings.last(request.at()),
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
}
