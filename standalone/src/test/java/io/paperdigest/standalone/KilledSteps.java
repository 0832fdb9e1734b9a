package io.paperdigest.standalone;

import io.paperdigest.channel.ChannelWriter;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Listing;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Broker and topology in a process of their own, fed and then killed as soon as a step has begun to write. */
final class KilledSteps {

    /** A step of the topology, by what it writes. */
    enum Step {
        SIGN(1),
        RESOLVE(2),
        SCORE(3),
        RANK(4),
        COMBINE(5);

        private static final int PARTS = 5;

        /** How many fifths of the listings are fed: some are new each time. */
        private final int part;

        Step(int part) {
            this.part = part;
        }

        Channel<?> output(Channels channels) {
            return switch (this) {
                case SIGN -> channels.journal;
                case RESOLVE -> channels.resolved;
                case SCORE -> channels.byTopic;
                case RANK -> channels.rankings;
                case COMBINE -> channels.editions;
            };
        }
    }

    private KilledSteps() {}

    /** Returns when the process was killed, as by {@code kill -9}: what the step wrote first may not be committed. */
    static void startAndKill(Path folder, int partitions, Step step) throws IOException, InterruptedException {
        Process run = JvmOf.main(KilledSteps.class, folder.toString(), String.valueOf(partitions), step.name());
        try {
            JvmOf.awaitLine(run, step.name());
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    /** Arguments: the data folder, how many partitions, the step. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Step step = Step.valueOf(arguments[2]);
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"));
        Lab lab = lab(kafka, folder, Integer.parseInt(arguments[1]));
        Pipeline pipeline = lab.start();
        pipeline.catalogue(RepeatedPapers.TOPICS);
        try (Admin admin = new KafkaClients(lab.installation().clients()).admin()) {
            Channel<?> output = step.output(lab.channels());
            long before = written(admin, output);
            List<Listing> all = RepeatedPapers.listings();
            List<Listing> some = all.subList(0, all.size() * step.part / Step.PARTS);
            long own = feed(lab, RepeatedPapers.shuffled(some, step.part));
            if (step == Step.COMBINE) {
                Thread.ofPlatform().daemon().start(() -> Lab.cut(pipeline, Lab.DAY));
            }
            awaitMore(admin, output, before + (step == Step.SIGN ? own : 0));
        }
        System.out.println(step.name());
        new CountDownLatch(1).await();
    }

    private static void awaitMore(Admin admin, Channel<?> channel, long than) throws InterruptedException {
        while (written(admin, channel) <= than) {
            Thread.sleep(1);
        }
    }

    /** How many records were written, whether they are committed or not. */
    private static long written(Admin admin, Channel<?> channel) {
        return admin
                .listOffsets(IntStream.range(0, channel.partitions())
                        .mapToObj(partition -> new TopicPartition(channel.name(), partition))
                        .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest())))
                .all()
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .values()
                .stream()
                .mapToLong(end -> end.offset())
                .sum();
    }

    /** Publishes listings and, among them, all decisions in their order; says how many records went to the journal. */
    static long feed(Lab lab, List<Listing> listings) {
        Channels channels = lab.channels();
        List<JournalRecord> decisions = RepeatedPapers.decisions();
        int gap = listings.size() / decisions.size();
        try (ChannelWriter writer =
                new ChannelWriter(new KafkaClients(lab.installation().clients()))) {
            for (int n = 0; n < listings.size(); n++) {
                if (n % gap == 0 && n / gap < decisions.size()) {
                    writer.write(channels.journal, "decision-" + n / gap, decisions.get(n / gap));
                }
                writer.write(channels.listed, listings.get(n).key(), listings.get(n));
            }
        }
        return decisions.size();
    }

    /** The installation in a data folder. */
    static Lab lab(EmbeddedKafka kafka, Path folder, int partitions) {
        Installation one = Installation.embedded(kafka.bootstrapServers(), "", folder.resolve("streams"));
        return new Lab(
                new Installation(
                        one.prefix(),
                        partitions,
                        one.clients(),
                        one.streams(),
                        one.stateFolder(),
                        one.commitInterval()),
                folder);
    }

    static EmbeddedKafka kafka(Path folder) throws IOException {
        return EmbeddedKafka.start(Files.createDirectories(folder).resolve("kafka"));
    }
}
