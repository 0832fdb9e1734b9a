package io.paperdigest.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Asks that a day be cut at this place in the journal. Answered on {@code cuts}.
 *
 * @param request names the request; the same request again changes nothing
 * @param date the day
 * @param at the moment scores are taken at; a function of day and configuration, never of a clock
 * @param zone the time zone the day is in, such as {@code Europe/Berlin}
 * @param halfLifeHours after how many hours a term of a score is worth half, at least 1; null for the usual 24
 */
public record CutRequest(
        String request,
        LocalDate date,
        Instant at,
        String zone,
        @Nullable Integer halfLifeHours) implements JournalRecord {

    public CutRequest {
        Check.text(request, "request");
        Check.present(date, "date");
        Check.present(at, "at");
        Check.text(zone, "zone");
        if (halfLifeHours != null) {
            Check.atLeast(1, halfLifeHours, "halfLifeHours");
        }
    }

    /** With the usual half-life. */
    public CutRequest(String request, LocalDate date, Instant at, String zone) {
        this(request, date, at, zone, null);
    }
}
