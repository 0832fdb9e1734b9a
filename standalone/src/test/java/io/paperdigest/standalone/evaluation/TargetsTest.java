package io.paperdigest.standalone.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What identity has to reach on real sets, which are not part of the project: skipped where they are absent. */
class TargetsTest {

    @Test
    void reachesItsTargets() throws IOException {
        Path sets = Path.of(System.getProperty("shared.data", "../shared/data"), "identity");
        Assumptions.assumeTrue(Files.isDirectory(sets), "no real data here");

        Map<String, SetScore> scores = LabelledSets.in(sets).sets().stream()
                .map(Trial::of)
                .collect(Collectors.toMap(score -> score.set().name(), Function.identity()));

        assertScore(scores, "pairs-hf-arxiv, text only", 0.999, 0.995);
        assertScore(scores, "pairs-hf-arxiv, ids shown", 1, 1);
        assertScore(scores, "arxiv-revisions, text only", 1, 1);
        assertScore(scores, "arxiv-same-title-diff-id, ids shown", 1, 1);
        assertScore(scores, "retitled-pairs", 1, 0.4);
        assertThat(score(scores, "dblp-acm").f1()).isGreaterThanOrEqualTo(0.985);
        assertThat(score(scores, "dblp-acm, clean").f1()).isGreaterThanOrEqualTo(0.985);
        assertThat(score(scores, "cora").f1()).isGreaterThanOrEqualTo(0.90);
    }

    private static void assertScore(Map<String, SetScore> scores, String set, double precision, double recall) {
        assertThat(score(scores, set).precision()).as(set).isGreaterThanOrEqualTo(precision);
        assertThat(score(scores, set).recall()).as(set).isGreaterThanOrEqualTo(recall);
    }

    private static SetScore score(Map<String, SetScore> scores, String set) {
        return Objects.requireNonNull(scores.get(set), set);
    }
}
