package io.paperdigest.ingest.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The date that all entries of a page state, when it is one. */
final class OneDate {

    private @Nullable LocalDate date;
    private boolean several;

    /** @param next what an entry states; null when it states none */
    void add(@Nullable LocalDate next) {
        several = several || next == null || (date != null && !date.equals(next));
        date = next;
    }

    /** The date; null when there is none, or more than one. */
    @Nullable
    LocalDate value() {
        return several ? null : date;
    }
}
