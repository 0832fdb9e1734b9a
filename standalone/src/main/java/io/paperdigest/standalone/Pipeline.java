package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.EditionReader;
import io.paperdigest.edition.CutRules;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.ingest.IngestConfig;
import io.paperdigest.ingest.IngestService;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.service.DigestService;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Both services on one Kafka. */
final class Pipeline implements TopicDesk.Keeper, AutoCloseable {

    private final IngestService ingest;
    private final DigestService digest;

    private Pipeline(IngestService ingest, DigestService digest) {
        this.ingest = ingest;
        this.digest = digest;
    }

    /** Creates the channels that are missing and starts both services; the topology may still be joining its group. */
    static Pipeline start(Installation installation, InstantSource clock) {
        new KafkaClients(installation.clients()).createChannels(installation.channels());
        IngestConfig ingestConfig = new IngestConfig(installation.channels(), installation.clients());
        DigestService digest = new DigestService(installation.digestConfig(), clock);
        try {
            digest.start();
            return new Pipeline(new IngestService(ingestConfig), digest);
        } catch (RuntimeException e) {
            Undisturbed.close(digest::close);
            throw e;
        }
    }

    /** Ends {@link #read} soon, from any thread. */
    void stopReading() {
        ingest.stop();
    }

    @Override
    public TopicAnswer ask(TopicRequest request) {
        return digest.ask(request);
    }

    @Override
    public void awaitMatched(int catalogue) {
        digest.awaitMatched(catalogue);
    }

    /** Brings the catalogue. */
    void catalogue(List<Topic> topics) {
        digest.books().catalogue(topics);
    }

    /** Reads pages and publishes what is new on them. */
    IngestSummary read(List<SourceFile> files, LocalDate date) {
        return ingest.ingest(files, date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    /** Asks for the day's edition, of all that was published so far. */
    CutAnswer cut(LocalDate date, CutRules rules) {
        return cut(rules.request(UUID.randomUUID().toString(), date));
    }

    /** The same, as it is asked for. */
    CutAnswer cut(CutRequest request) {
        digest.awaitDrained();
        return digest.cut(request);
    }

    /** Waits until the live rankings are those of everything that was published, brought and cut so far. */
    void awaitRanked() {
        digest.awaitRanked();
    }

    /** Waits for a closed edition. */
    Edition edition(String id) {
        return digest.edition(id);
    }

    /** Waits for a closed edition with a reader that goes on from where it was. */
    Edition edition(String id, EditionReader reader) {
        return digest.edition(id, reader);
    }

    Books books() {
        return digest.books();
    }

    @Override
    public void close() {
        try {
            Undisturbed.close(ingest::close);
        } finally {
            Undisturbed.close(digest::close);
        }
    }
}
