package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.channel.Backlog;
import io.paperdigest.channel.ChannelWriter;
import io.paperdigest.channel.Patience;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits to be said is waited for. A channel stands in for the changelog of a store. */
class BacklogTest {

    @Test
    void waitsUntilEveryKeyThatWaitsIsTakenAway(@TempDir Path folder) throws IOException {
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder)) {
            Lab lab = new Lab(Installation.embedded(kafka.bootstrapServers(), "", folder.resolve("streams")), folder);
            lab.createChannels();
            KafkaClients clients = new KafkaClients(lab.installation().clients());
            Backlog backlog = new Backlog(
                    clients,
                    lab.channels().byTopic.name(),
                    lab.channels().byTopic.partitions());
            try (ChannelWriter writer = new ChannelWriter(clients)) {
                backlog.await("nothing", patience(Duration.ofMinutes(1)));
                TopicMatch waits = new TopicMatch("own", "p0000000000000001", "Made up", List.of());
                writer.write(lab.channels().byTopic, "one", waits);
                writer.write(lab.channels().byTopic, "other", waits);
                writer.write(lab.channels().byTopic, "one", null);
                assertThatThrownBy(() -> backlog.await("the other", patience(Duration.ofMillis(300))))
                        .hasMessageContaining("for the other, in vain");

                writer.write(lab.channels().byTopic, "other", null);

                backlog.await("both", patience(Duration.ofMinutes(1)));
            }
        }
    }

    private static Patience patience(Duration limit) {
        return new Patience(InstantSource.system(), limit, Optional::empty);
    }
}
