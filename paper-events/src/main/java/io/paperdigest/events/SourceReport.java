package io.paperdigest.events;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a source's page expected and saw. A quiet day and a broken source differ here.
 *
 * @param key {@code source@page}; the channel's key
 * @param source the source's name
 * @param page the page's id
 * @param file the file's name, for people
 * @param format the page's format; null when none was recognised
 * @param status whether the page counts
 * @param seen the date the page speaks of
 * @param read the date of the run that read it
 * @param since the date of the run that first read this very page; before {@code read} when it is unchanged
 * @param expected how many entries the last complete copy had; null when there was none
 * @param entries how many entries were seen, rejected ones included
 * @param listings how many of them became listings
 * @param rejected how many of them were rejected
 * @param place where the page broke: {@code entry 104, line 210}; null when complete
 * @param reason why it is held, for people; null when complete
 * @param standing the page id of the last complete copy, whose places stay in the ranking; null when there is none
 * @param standingSince the date of that copy; null when there is none
 */
public record SourceReport(
        String key,
        String source,
        String page,
        String file,
        @Nullable String format,
        Status status,
        Instant seen,
        Instant read,
        Instant since,
        @Nullable Integer expected,
        int entries,
        int listings,
        int rejected,
        @Nullable String place,
        @Nullable String reason,
        @Nullable String standing,
        @Nullable Instant standingSince)
        implements JournalRecord {

    /** Whether a page counts. */
    public enum Status {
        /** Read from end to end. */
        COMPLETE,
        /** Cut off, out of step or unreadable: kept as evidence, not ranked. */
        HELD
    }

    public SourceReport {
        Check.text(key, "key");
        Check.text(source, "source");
        Check.text(page, "page");
        Check.text(file, "file");
        Check.present(status, "status");
        Check.present(seen, "seen");
        Check.present(read, "read");
        Check.present(since, "since");
        Check.atLeast(0, entries, "entries");
        Check.atLeast(0, listings, "listings");
        Check.atLeast(0, rejected, "rejected");
        if (status == Status.HELD) {
            Check.text(reason, "reason");
        }
    }

    /** The key of a reading: one record a page, so that known pages can be looked up. */
    public static String keyOf(String source, String page) {
        return source + "@" + page;
    }
}
