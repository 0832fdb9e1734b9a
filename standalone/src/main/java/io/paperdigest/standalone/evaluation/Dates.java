package io.paperdigest.standalone.evaluation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates in the shapes of the sets. */
final class Dates {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[89]|20)\\d\\d(?!\\d)");

    private Dates() {}

    /** A time or a day as ISO writes them; null when it is none. */
    static @Nullable Instant iso(String text) {
        try {
            return text.length() > 10
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The beginning of the first year named: {@code (1994).}, {@code 1999.0}; null when none is. */
    static @Nullable Instant year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Instant.parse(year.group() + "-01-01T00:00:00Z") : null;
    }
}
