package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Wherever a run is killed, running again ends in the edition of a run that was not. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class KilledPipelineTest {

    @TempDir
    private Path folders;

    @Test
    void runKilledAgainAndAgainEndsInTheEditionOfAnUndisturbedRun() throws IOException, InterruptedException {
        Path folder = folders.resolve("killed");
        for (KilledPipeline.Moment moment : KilledPipeline.Moment.values()) {
            KilledPipeline.startAndKill(folder, moment);
        }

        List<String> edition = run(folder);

        assertThat(edition).isEqualTo(run(folders.resolve("undisturbed")));
    }

    /** The edition's records, byte for byte. */
    private static List<String> run(Path folder) throws IOException {
        try (EmbeddedKafka kafka =
                EmbeddedKafka.start(Files.createDirectories(folder).resolve("kafka"))) {
            Lab lab = KilledPipeline.lab(kafka, folder);
            lab.run(lab.samplePages());
            assertThat(lab.brokenRecords()).isEmpty();
            return lab.editionRecords();
        }
    }
}
