package io.paperdigest.events;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Asks that a day be cut at this place in the journal. Answered on {@code cuts}.
 *
 * @param request names the request; the same request again changes nothing
 * @param date the day
 * @param at the moment scores are taken at; a function of day and configuration, never of a clock
 * @param zone the time zone the day is in, such as {@code Europe/Berlin}
 */
public record CutRequest(String request, LocalDate date, Instant at, String zone) implements JournalRecord {

    public CutRequest {
        Check.text(request, "request");
        Check.present(date, "date");
        Check.present(at, "at");
        Check.text(zone, "zone");
    }
}
