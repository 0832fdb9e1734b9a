package io.paperdigest.digest;

import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.SourceReport.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An edition's sources under the names people know them by. */
final class Sources {

    private static final Pattern PAGE = Pattern.compile("page[-_ ]?(\\w+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, SourceReport> reports = new LinkedHashMap<>();
    private final List<SourceReport> pages;
    private final Days days;

    Sources(EditionManifest manifest) {
        this.pages = manifest.cut().sources();
        pages.forEach(report -> reports.merge(report.source(), report, Sources::telling));
        this.days = Days.of(manifest.cut());
    }

    /** Of several pages of a source the last, unless one is held: that must be said. */
    private static SourceReport telling(SourceReport one, SourceReport next) {
        return one.status() == Status.HELD && next.status() == Status.COMPLETE ? one : next;
    }

    /** All pages of a source that were read last: one, or one for each day that its pages speak of. */
    List<SourceReport> pages(String source) {
        return pages.stream().filter(page -> page.source().equals(source)).toList();
    }

    /** A source's pages that are not held: nothing on the others counts. */
    List<SourceReport> whole(String source) {
        return pages(source).stream()
                .filter(page -> page.status() == Status.COMPLETE)
                .toList();
    }

    /** The latest report of each, in the manifest's order. */
    List<SourceReport> all() {
        return List.copyOf(reports.values());
    }

    int count() {
        return reports.size();
    }

    /** Null for a source the manifest says nothing about. */
    @Nullable
    SourceReport report(String source) {
        return reports.get(source);
    }

    /** A source's place in the manifest, for a stable order. */
    int index(String source) {
        int index = List.copyOf(reports.keySet()).indexOf(source);
        return index < 0 ? reports.size() : index;
    }

    List<SourceReport> held() {
        return all().stream().filter(r -> r.status() == Status.HELD).toList();
    }

    /** Those that were complete, but were not read on the edition's day. */
    List<SourceReport> unread() {
        return all().stream()
                .filter(r -> r.status() == Status.COMPLETE && days.ago(r.read()) > 0)
                .toList();
    }

    /** Those that were read in full on the edition's day. */
    List<SourceReport> read() {
        return all().stream()
                .filter(r -> r.status() == Status.COMPLETE && days.ago(r.read()) <= 0)
                .toList();
    }

    /** How many have a page whose places count. */
    int standing() {
        return (int) reports.keySet().stream()
                .filter(source -> !whole(source).isEmpty() || standing(source) != null)
                .count();
    }

    /** The page id whose places count: of a held source, that of its last complete copy; null when it has none. */
    @Nullable
    String standing(String source) {
        SourceReport report = reports.get(source);
        if (report == null) {
            return null;
        }
        return report.status() == Status.HELD ? report.standing() : report.page();
    }

    /** {@code page 000}, {@code page 1}, or the source's own name. */
    String name(String source) {
        Matcher page = PAGE.matcher(source);
        if (page.matches()) {
            return "page " + page.group(1);
        }
        SourceReport report = reports.get(source);
        boolean numbered = source.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean trending = report != null && "trending-page".equals(report.format());
        return numbered && (trending || report == null || report.format() == null)
                ? "page " + source
                : Words.clean(source);
    }

    /** What they are all called: {@code page}, or {@code source} when some are not. */
    String noun() {
        return reports.keySet().stream().allMatch(s -> name(s).startsWith("page ")) ? "page" : "source";
    }
}
