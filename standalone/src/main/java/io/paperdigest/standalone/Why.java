package io.paperdigest.standalone;

import io.paperdigest.events.ScoreTerm;
import java.util.List;

/** What a paper trends for, short. */
final class Why {

    private Why() {}

    /** {@code 2 pages, best 1st}; with votes {@code 57 votes}. */
    static String of(List<ScoreTerm> terms) {
        long sources = terms.stream().map(ScoreTerm::source).distinct().count();
        int best = terms.stream().mapToInt(ScoreTerm::rank).min().orElse(0);
        int votes = terms.stream().mapToInt(ScoreTerm::votes).sum();
        String pages = sources + (sources == 1 ? " page, " : " pages, best ") + ordinal(best);
        return votes == 0 ? pages : votes + (votes == 1 ? " vote, " : " votes, ") + pages;
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
