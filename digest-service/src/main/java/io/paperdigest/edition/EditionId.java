package io.paperdigest.edition;

import io.paperdigest.events.Cut;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/**
 * An edition's id in parts; ordered as editions follow each other.
 *
 * @param date the day
 * @param number 1 for the day's first
 */
public record EditionId(LocalDate date, int number) implements Comparable<EditionId> {

    private static final Comparator<EditionId> ORDER =
            Comparator.comparing(EditionId::date).thenComparingInt(EditionId::number);

    /**
     * Reads {@code 2026-11-21} or {@code 2026-11-21.2}.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static EditionId parse(String id) {
        int dot = id.indexOf('.');
        try {
            return dot < 0
                    ? new EditionId(LocalDate.parse(id), 1)
                    : new EditionId(LocalDate.parse(id.substring(0, dot)), Integer.parseInt(id.substring(dot + 1)));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException("\"" + id + "\" is not an edition such as 2026-11-21", e);
        }
    }

    /** As {@link #parse}; empty for what is no edition. */
    public static Optional<EditionId> find(String text) {
        try {
            return Optional.of(parse(text)).filter(id -> id.toString().equals(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(EditionId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return Cut.editionId(date, number);
    }
}
