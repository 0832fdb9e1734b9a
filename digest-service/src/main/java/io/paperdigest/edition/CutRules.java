package io.paperdigest.edition;

import io.paperdigest.events.CutRequest;
import io.paperdigest.trending.HalfLife;
import java.time.LocalDate;

/**
 * How days are cut. A request carries all of it, because what an edition is made from stands in the journal: another
 * configuration changes the editions that are asked for after it, and none that was closed or is replayed.
 *
 * @param times when
 * @param halfLife of the scores
 */
public record CutRules(CutTimes times, HalfLife halfLife) {

    /** Asks for a day's edition; the same name again asks for nothing new. */
    public CutRequest request(String name, LocalDate day) {
        return new CutRequest(name, day, times.of(day), times.zone().getId(), halfLife.hours());
    }
}
