package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.MatchedCatalogue;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicRequest;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

/** A topic that is new or changed at noon is full at noon. */
class BackfillTest extends RigTest {

    @Test
    void newTopicFindsThePapersOfTheWindowWithoutACut() {
        publish(3, 0);

        define("cells", "cell");
        rig.pass();

        assertThat(keys()).hasSize(3).allMatch(key -> key.startsWith("cells/p"));
    }

    @Test
    void newTopicLeavesPapersAloneThatAreOlderThanTheWindow() {
        publish(2, 30);
        publish(3, 0);
        rig.cut("today", Listings.TODAY);

        define("cells", "cell");
        rig.pass();

        assertThat(keys()).hasSize(3);
    }

    @Test
    void changedAndRemovedTopicsLeavePapersOfAnyAge() {
        define("cells", "cell");
        publish(2, 30);
        publish(3, 0);
        keys();

        define("cells", "robot");
        rig.pass();

        assertThat(rig.records(rig.channels().byTopic))
                .hasSize(5)
                .extracting(TestRecord::value)
                .containsOnlyNulls();
    }

    @Test
    void largeWindowIsDoneInStepsThatEachTakeAFewPapers() {
        publish(250, 0);

        define("cells", "cell");
        rig.pass();
        int first = keys().size();
        rig.pass();
        int second = keys().size();
        rig.pass();
        int third = keys().size();

        assertThat(List.of(first, second, third)).containsExactly(100, 100, 50);
    }

    @Test
    void versionOfTheCatalogueIsSaidWhenTheLastPaperIsMatchedByIt() {
        publish(250, 0);
        define("cells", "cell");
        define("numbers", "paper");
        rig.pass();
        rig.pass();

        List<MatchedCatalogue> before = rig.values(rig.channels().matchedCatalogue);
        rig.pass();

        assertThat(before).isEmpty();
        assertThat(rig.values(rig.channels().matchedCatalogue)).containsExactly(new MatchedCatalogue(0, 1, 2));
        assertThat(keys()).hasSize(500);
    }

    @Test
    void versionOfTheCatalogueIsSaidOnce() {
        publish(3, 0);
        rig.pass();
        define("cells", "cell");
        rig.pass();
        rig.pass();

        assertThat(rig.values(rig.channels().matchedCatalogue))
                .extracting(MatchedCatalogue::catalogue)
                .containsExactly(0, 1);
    }

    @Test
    void changeInTheMiddleOfARoundMissesNoPaper() {
        publish(250, 0);
        define("cells", "cell");
        rig.pass();

        define("numbers", "paper");
        for (int i = 0; i < 4; i++) {
            rig.pass();
        }

        assertThat(keys()).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void roundThatBeganInTheMiddleEndsThere() {
        Backfill began = new Backfill(false, "p5", null, false, Listings.TODAY).restarted();

        Backfill wrapped = began.at("p7").atTheEnd();

        assertThat(began.endsBefore("p6")).isFalse();
        assertThat(wrapped.running()).isTrue();
        assertThat(wrapped.endsBefore("p4")).isFalse();
        assertThat(wrapped.endsBefore("p5")).isTrue();
    }

    private void publish(int count, int daysAgo) {
        for (int i = 0; i < count; i++) {
            rig.publish(Listings.made("page-" + (daysAgo == 0 ? "a" : "b"), i + 1, "x")
                    .on("0123456789abcde" + (daysAgo == 0 ? "a" : "b"), count)
                    .seen(Listings.TODAY.minus(Duration.ofDays(daysAgo)))
                    .title(Listings.titleUnlikeOthers("Cell paper ", 100L * i + daysAgo))
                    .text("")
                    .build());
        }
    }

    private void define(String id, String query) {
        rig.send(
                rig.channels().topicRequests,
                id,
                TopicRequest.define("r-" + query, new Topic(id, "Made up", "Made up", query)));
    }

    private List<String> keys() {
        return rig.records(rig.channels().byTopic).stream()
                .filter(record -> record.value() != null)
                .map(TestRecord::key)
                .toList();
    }
}
