package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.trending.Weights;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** What the graph is, and what every channel of it gets. */
class PaperTopologyTest extends RigTest {

    private static final Topic CELLS =
            new Topic("cell-segmentation", "Cell segmentation", "Biology", "\"cell segmentation\"");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/topology.txt");

    @Test
    void graphIsTheGoldenOne() throws IOException {
        String described = PaperTopology.of(new Channels("", 4), Weights.DEFAULT, TopologyWatch.NONE)
                .describe()
                .toString();

        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, described);
        }
        assertThat(described)
                .as("a changed graph can strand state: make it a decision, with -Dgolden.update=true")
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void paperIsPublishedWithItsListings() {
        rig.publish(Listings.on("page-1", 3, "Once"));

        Canonical paper = rig.output(rig.channels().canonical).readValue();

        assertThat(paper)
                .isInstanceOfSatisfying(
                        Paper.class,
                        it -> assertThat(it.listings())
                                .singleElement()
                                .satisfies(listing -> assertThat(listing.rank()).isEqualTo(3)));
    }

    @Test
    void everyRecordSaysWhichSchemaItFollows() {
        rig.define(CELLS);
        rig.publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));
        rig.edition("2026-11-21", "r1");

        assertThat(schemasOn(rig.channels().canonical)).containsOnly("canonical/1");
        assertThat(schemasOn(rig.channels().resolved)).containsOnly("resolved/1");
        assertThat(schemasOn(rig.channels().byTopic)).containsOnly("topic-match/1");
        assertThat(schemasOn(rig.channels().topics)).containsOnly("topic/1");
    }

    @Test
    void unreadableRecordEndsInTheDeadLetterChannelAndStopsNothing() {
        rig.sendBytes(rig.channels().listed, "k", "{\"key\":".getBytes(StandardCharsets.UTF_8));
        rig.publish(Listings.on("page-1", 1, "Once"));

        TestRecord<byte[], byte[]> dead = rig.bytes(rig.channels().deadLetters);

        assertThat(new String(dead.value(), StandardCharsets.UTF_8)).isEqualTo("{\"key\":");
        assertThat(dead.headers().lastHeader("__streams.errors.topic").value())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("papers.listed");
        assertThat(rig.edition("2026-11-21", "r1").all().total()).isEqualTo(1);
    }

    private List<String> schemasOn(Channel<?> channel) {
        return rig.output(channel).readRecordsToList().stream()
                .map(record -> record.headers().lastHeader("schema").value())
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .toList();
    }
}
