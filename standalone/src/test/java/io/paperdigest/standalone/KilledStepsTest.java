package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wherever the process is killed between two steps, in whatever order listings and decisions come and come again, and on
 * however many partitions: the same papers, ids and editions. All listings are made up.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class KilledStepsTest {

    @TempDir
    private static Path folders;

    private static Outcome undisturbed;

    /**
     * What came of it.
     *
     * @param papers what stands behind each paper id
     * @param edition its records, byte for byte
     */
    private record Outcome(Map<String, Canonical> papers, List<String> edition) {

        List<Paper> whole() {
            return papers.values().stream()
                    .filter(Paper.class::isInstance)
                    .map(Paper.class::cast)
                    .toList();
        }
    }

    @BeforeAll
    static void runUndisturbed() throws IOException {
        undisturbed = run(folders.resolve("undisturbed"), 1, RepeatedPapers.listings());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void killedBetweenAnyTwoStepsEndsInThePapersOfAnUndisturbedRun(int partitions)
            throws IOException, InterruptedException {
        Path folder = folders.resolve("killed-" + partitions);
        for (KilledSteps.Step step : KilledSteps.Step.values()) {
            KilledSteps.startAndKill(folder, partitions, step);
        }

        Outcome killed = run(folder, partitions, RepeatedPapers.shuffled(RepeatedPapers.listings(), 7));

        assertThat(killed.whole()).isEqualTo(undisturbed.whole());
        assertThat(killed.edition()).isEqualTo(undisturbed.edition());
        assertThat(killed.papers().values())
                .filteredOn(Redirect.class::isInstance)
                .allSatisfy(redirect -> assertThat(killed.papers().get(((Redirect) redirect).to()))
                        .isInstanceOf(Paper.class));
    }

    private static Outcome run(Path folder, int partitions, List<Listing> listings) throws IOException {
        try (EmbeddedKafka kafka = KilledSteps.kafka(folder)) {
            Lab lab = KilledSteps.lab(kafka, folder, partitions);
            try (Pipeline pipeline = lab.start()) {
                pipeline.catalogue(RepeatedPapers.TOPICS);
                KilledSteps.feed(lab, listings);
                Lab.cut(pipeline, Lab.DAY);
                assertThat(lab.brokenRecords()).isEmpty();
                return new Outcome(lab.view(lab.channels().canonical), lab.editionRecords());
            }
        }
    }
}
