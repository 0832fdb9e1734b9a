package io.paperdigest.standalone.evaluation;

import io.paperdigest.events.Json;
import io.paperdigest.events.Listing;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An evaluation for programs.
 *
 * @param sets each set's numbers
 */
record EvaluationJson(List<SetJson> sets) {

    /**
     * A set's numbers.
     *
     * @param name what people call the set
     * @param precision the share of the pairs found that are the same, 0 to 1
     * @param recall the share of the pairs that are the same that were found, 0 to 1
     * @param f1 the harmonic mean of both, 0 to 1
     * @param pairs how many pairs are the same
     * @param listings how many listings there are
     * @param found how many of the pairs were found
     * @param wrong how many pairs were found that are not the same
     * @param missed how many of the pairs were not found
     * @param errors pairs that were got wrong, as many as were asked for
     */
    record SetJson(
            String name,
            double precision,
            double recall,
            double f1,
            int pairs,
            int listings,
            int found,
            int wrong,
            int missed,
            List<ErrorJson> errors) {}

    /** A pair that was got wrong: found and not the same, or missed. */
    record ErrorJson(String kind, String a, String titleA, String b, String titleB) {}

    /** @param errors how many pairs to show of each set and kind, 0 for none */
    static EvaluationJson of(List<SetScore> scores, int errors) {
        return new EvaluationJson(
                scores.stream().map(score -> set(score, errors)).toList());
    }

    String json() {
        return Json.pretty(this);
    }

    private static SetJson set(SetScore score, int errors) {
        return new SetJson(
                score.set().name(),
                score.precision(),
                score.recall(),
                score.f1(),
                score.set().same().size(),
                score.set().listings().size(),
                score.found(),
                score.wrong().size(),
                score.missed().size(),
                errors(score, errors));
    }

    private static List<ErrorJson> errors(SetScore score, int most) {
        Map<String, String> titles =
                score.set().listings().stream().collect(Collectors.toMap(Listing::key, Listing::title));
        Function<String, Function<KeyPair, ErrorJson>> error = kind -> pair -> new ErrorJson(
                kind, pair.a(), titles.getOrDefault(pair.a(), ""), pair.b(), titles.getOrDefault(pair.b(), ""));
        return Stream.concat(
                        score.wrong().stream().limit(most).map(error.apply("wrong")),
                        score.missed().stream().limit(most).map(error.apply("missed")))
                .toList();
    }
}
