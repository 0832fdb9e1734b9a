package io.paperdigest.standalone.evaluation;

import io.paperdigest.events.Listing;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An evaluation for people: a table, then the pairs that were got wrong. */
final class EvaluationText {

    private static final String HEADING = "precision  recall      F1   pairs   wrong  missed";
    private static final String GAP = "  ";

    private final List<SetScore> scores;
    private final int errors;

    /** @param errors how many pairs to show of each set and kind, 0 for none */
    EvaluationText(List<SetScore> scores, int errors) {
        this.scores = scores;
        this.errors = errors;
    }

    List<String> lines() {
        int width = scores.stream()
                .mapToInt(score -> score.set().name().length())
                .max()
                .orElse(0);
        List<String> lines = new ArrayList<>();
        lines.add(pad("set", width) + GAP + HEADING);
        scores.forEach(score -> lines.add(pad(score.set().name(), width) + GAP + numbers(score)));
        scores.forEach(score -> lines.addAll(errors(score)));
        return lines;
    }

    private static String numbers(SetScore score) {
        return String.format(
                Locale.ROOT,
                "%9.4f %7.4f %7.4f %7d %7d %7d",
                score.precision(),
                score.recall(),
                score.f1(),
                score.set().same().size(),
                score.wrong().size(),
                score.missed().size());
    }

    private List<String> errors(SetScore score) {
        Map<String, String> byKey =
                score.set().listings().stream().collect(Collectors.toMap(Listing::key, EvaluationText::listing));
        Stream<String> lines =
                Stream.concat(some("wrong", score.wrong(), byKey), some("missed", score.missed(), byKey));
        List<String> all = lines.toList();
        return all.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of("", score.set().name()), all.stream()).toList();
    }

    private Stream<String> some(String kind, List<KeyPair> pairs, Map<String, String> byKey) {
        Stream<String> more = errors > 0 && pairs.size() > errors
                ? Stream.of(GAP + (pairs.size() - errors) + " more " + kind)
                : Stream.of();
        return Stream.concat(pairs.stream().limit(errors).flatMap(pair -> pair(kind, pair, byKey)), more);
    }

    private static Stream<String> pair(String kind, KeyPair pair, Map<String, String> byKey) {
        return Stream.of(
                GAP + pad(kind, 6) + GAP + pair.a() + GAP + byKey.getOrDefault(pair.a(), ""),
                GAP + pad("", 6) + GAP + pair.b() + GAP + byKey.getOrDefault(pair.b(), ""));
    }

    private static String listing(Listing listing) {
        String year = listing.published() == null
                ? ""
                : " (" + listing.published().atOffset(ZoneOffset.UTC).getYear() + ")";
        return listing.title() + year;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
