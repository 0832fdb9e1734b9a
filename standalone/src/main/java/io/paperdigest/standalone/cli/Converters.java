package io.paperdigest.standalone.cli;

import io.paperdigest.runtime.text.NearestNames;
import java.nio.file.InvalidPathException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What is typed, as what is meant, with a reason people understand when it can't be. */
final class Converters {

    private Converters() {}

    /** A day. */
    static final class Date implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(text + " is not a day such as 2026-11-21.");
            }
        }
    }

    /** A time of day. */
    static final class TimeOfDay implements ITypeConverter<LocalTime> {
        @Override
        public LocalTime convert(String text) {
            try {
                return LocalTime.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(text + " is not a time of day such as 06:00.");
            }
        }
    }

    /** A time zone. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException(
                        text + " is not a time zone." + NearestNames.question(text, ZoneId.getAvailableZoneIds()));
            }
        }
    }

    /** A page. */
    static final class Page implements ITypeConverter<PagePath> {
        @Override
        public PagePath convert(String text) {
            try {
                return PagePath.parse(text);
            } catch (InvalidPathException e) {
                throw new TypeConversionException(text + " is not a path: " + e.getReason() + ".");
            }
        }
    }
}
