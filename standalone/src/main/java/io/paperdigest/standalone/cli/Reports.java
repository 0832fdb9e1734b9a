package io.paperdigest.standalone.cli;

import io.paperdigest.events.Rejection;
import io.paperdigest.events.SourceReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lines that say what could not be used, and why. */
public final class Reports {

    /** More than that is a page of noise: they are all in the channel, and with {@code --json} on standard output. */
    static final int MOST = 10;

    private Reports() {}

    /** {@code Rejected: page-3.txt, line 41: title without an abstract.} */
    public static List<String> rejected(List<Rejection> rejections) {
        return lines("Rejected", rejections, Reports::rejected);
    }

    /** {@code Held: page-3.txt, entry 104, line 210: the page is cut off.} */
    public static List<String> held(List<SourceReport> reports) {
        List<SourceReport> held = reports.stream()
                .filter(report -> report.status() == SourceReport.Status.HELD)
                .toList();
        return lines("Held", held, Reports::held);
    }

    private static String rejected(Rejection rejection) {
        return sentence(rejection.file(), rejection.place(), rejection.reason());
    }

    private static String held(SourceReport report) {
        return sentence(report.file(), report.place(), String.valueOf(report.reason()));
    }

    private static String sentence(String file, @Nullable String place, String reason) {
        String stop = reason.endsWith(".") ? "" : ".";
        return Printable.of(file + (place == null ? "" : ", " + place) + ": " + reason + stop);
    }

    private static <T> List<String> lines(String label, List<T> all, Function<T, String> sentence) {
        List<String> lines = new ArrayList<>();
        all.stream().limit(MOST).map(sentence).forEach(text -> lines.add(label + ": " + text));
        if (all.size() > MOST) {
            lines.add(label + ": " + (all.size() - MOST) + " more.");
        }
        return lines;
    }
}
