package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Between two days nothing comes for hours, and that should cost next to nothing. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class IdleTopologyTest {

    private static final TopicPartition TRANSACTIONS = new TopicPartition("__transaction_state", 0);

    /** Twenty commits of a task that commits for nothing. */
    private static final Duration A_WHILE = Duration.ofSeconds(1);

    private static final int TRIES = 20;

    @TempDir
    private Path folder;

    @Test
    void commitsNothingWhileNothingComes() throws IOException, ExecutionException, InterruptedException {
        try (EmbeddedKafka kafka = KilledSteps.kafka(folder)) {
            Lab lab = KilledSteps.lab(kafka, folder, 1);
            try (Pipeline pipeline = lab.start();
                    Admin admin = Admin.create(new HashMap<>(lab.installation().clients()))) {
                pipeline.catalogue(RepeatedPapers.TOPICS);
                KilledSteps.feed(lab, RepeatedPapers.listings());
                Lab.cut(pipeline, Lab.DAY);

                assertThat(comesToRest(admin)).isTrue();
            }
        }
    }

    private static boolean comesToRest(Admin admin) throws ExecutionException, InterruptedException {
        long before = -1;
        for (int n = 0; n < TRIES; n++) {
            long now = transactionRecords(admin);
            if (now == before) {
                return true;
            }
            before = now;
            Thread.sleep(A_WHILE);
        }
        return false;
    }

    /** Each commit writes some. */
    private static long transactionRecords(Admin admin) throws ExecutionException, InterruptedException {
        return admin.listOffsets(Map.of(TRANSACTIONS, OffsetSpec.latest()))
                .partitionResult(TRANSACTIONS)
                .get()
                .offset();
    }
}
