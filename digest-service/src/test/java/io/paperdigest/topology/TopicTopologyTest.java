package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicMatch;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** What matches a topic, and since when. */
class TopicTopologyTest extends RigTest {

    private static final Topic CELLS =
            new Topic("cell-segmentation", "Cell segmentation", "Biology", "\"cell segmentation\"");

    @Test
    void topicMatchSaysWhichWordsMatched() {
        rig.define(CELLS);
        rig.publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));

        List<TestRecord<String, TopicMatch>> matches =
                rig.output(rig.channels().byTopic).readRecordsToList();

        assertThat(matches).singleElement().satisfies(match -> {
            assertThat(match.key()).startsWith("cell-segmentation/p");
            assertThat(match.value().words()).containsExactly("cell segmentation");
        });
    }

    @Test
    void topicAddedLaterHoldsForThePapersAlreadyHere() {
        rig.publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));
        rig.define(CELLS);

        Edition edition = rig.edition("2026-11-21", "r1");

        assertThat(edition.ranking("cell-segmentation").total()).isEqualTo(1);
        assertThat(edition.manifest().matched()).isEqualTo(1);
    }

    @Test
    void removedTopicLeavesCatalogueMatchesAndEdition() {
        rig.define(CELLS);
        rig.publish(Listings.on("page-1", 1, "A study", "We improve cell segmentation in microscopy."));
        rig.output(rig.channels().byTopic).readRecordsToList();
        rig.journal(new TopicChange(CELLS.id(), null));

        Edition edition = rig.edition("2026-11-21", "r1");

        assertThat(edition.rankings()).containsOnlyKeys(Topic.ALL);
        assertThat(rig.output(rig.channels().byTopic).readRecordsToList())
                .singleElement()
                .satisfies(tombstone -> assertThat(tombstone.value()).isNull());
    }
}
