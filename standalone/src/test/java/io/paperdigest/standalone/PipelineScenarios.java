package io.paperdigest.standalone;

import io.paperdigest.edition.Edition;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the whole pipeline promises, wherever its Kafka runs. All pages are made up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
abstract class PipelineScenarios implements SampleScenarios, DayByDayScenarios, MailScenarios {

    @TempDir
    private static Path folder;

    private final AtomicInteger labs = new AtomicInteger();
    private @Nullable Demo demo;

    /** Where this class's Kafka is. */
    abstract Installation installation(String prefix, Path stateFolder);

    /**
     * The sample pages, read and cut once for all tests that only look.
     *
     * @param records of its edition, as they were when it was closed
     */
    record Demo(Lab lab, IngestSummary read, Edition edition, List<String> records) {}

    @Override
    public Demo demo() throws IOException {
        if (demo == null) {
            Lab lab = lab();
            try (Pipeline pipeline = lab.start()) {
                pipeline.catalogue(Catalogue.builtIn());
                IngestSummary read = pipeline.read(lab.samplePages(), Lab.DAY);
                Edition edition = Lab.cut(pipeline, Lab.DAY).edition();
                demo = new Demo(lab, read, edition, lab.editionRecords());
            }
        }
        return demo;
    }

    @Override
    public Lab lab() throws IOException {
        String name = "lab-" + labs.incrementAndGet();
        Path own = Files.createDirectories(folder.resolve(name));
        return new Lab(installation(name + ".", own.resolve("streams")), own);
    }

    @Override
    public Lab lab(int partitions) throws IOException {
        Lab lab = lab();
        return new Lab(with(partitions, lab.installation()), lab.folder());
    }

    private static Installation with(int partitions, Installation like) {
        return new Installation(
                like.prefix(), partitions, like.clients(), like.streams(), like.stateFolder(), like.commitInterval());
    }
}
