package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channel;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the whole pipeline promises, wherever its Kafka runs. All pages are made up. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
abstract class PipelineScenarios implements SampleScenarios, DayByDayScenarios, MailScenarios, DailyScenarios {

    @TempDir
    private static Path folder;

    private final AtomicInteger labs = new AtomicInteger();
    private final Set<Lab> used = new LinkedHashSet<>();
    private @Nullable Demo demo;

    /** Whatever a scenario is about: what it left on the channels is as the contract says. */
    @AfterEach
    void everyRecordIsAsTheContractSays() {
        used.forEach(lab -> assertThat(lab.brokenRecords()).isEmpty());
        used.clear();
    }

    @Test
    void sampleRunUsesEveryOpenChannelButThoseOfRequests() throws IOException {
        Lab lab = demo().lab();

        assertThat(lab.channels().all().stream().filter(Channel::open))
                .filteredOn(channel -> lab.raw().records(channel).isEmpty())
                .containsExactlyInAnyOrder(
                        lab.channels().topicRequests, lab.channels().topicAnswers, lab.channels().deadLetters);
    }

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
        used.add(demo.lab());
        return demo;
    }

    @Override
    public Lab lab() throws IOException {
        String name = "lab-" + labs.incrementAndGet();
        Path own = Files.createDirectories(folder.resolve(name));
        return used(new Lab(installation(name + ".", own.resolve("streams")), own));
    }

    @Override
    public Lab lab(int partitions) throws IOException {
        Lab lab = lab();
        used.remove(lab);
        return used(new Lab(Lab.with(partitions, lab.installation()), lab.folder()));
    }

    private Lab used(Lab lab) {
        used.add(lab);
        return lab;
    }
}
