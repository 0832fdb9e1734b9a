package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.events.WantedCatalogue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is asked of the catalogue, by operators and other programs, and how it lives with the catalogue of a file. */
class TopicRequestsTest extends RigTest {

    private static final Topic CELLS = topic("cells", "cell");
    private static final Topic ROBOTS = topic("robots", "robot");

    @Test
    void definedTopicIsAnsweredStandsInTheViewAndMatches() {
        ask(TopicRequest.define("r1", CELLS));
        rig.publish(Listings.on("page-1", 1, "A cell"));

        assertThat(answers()).containsExactly(new TopicAnswer("r1", "cells", true, 1, null, null));
        assertThat(rig.view(rig.channels().topics)).containsOnly(Map.entry("cells", CELLS));
        assertThat(rig.values(rig.channels().byTopic))
                .extracting(TopicMatch::topic)
                .containsExactly("cells");
    }

    @Test
    void badQueryIsRefusedWithThePlaceAndGetsNoFurther() {
        ask(TopicRequest.define("r1", topic("cells", "cell AND OR robot")));

        assertThat(answers()).containsExactly(new TopicAnswer("r1", "cells", false, null, 10, "unexpected OR"));
        assertThat(rig.values(rig.channels().journal)).isEmpty();
        assertThat(rig.view(rig.channels().topics)).isEmpty();
    }

    @Test
    void queryThatCostsTooMuchIsRefused() {
        ask(TopicRequest.define("r1", topic("letters", "aa* OR ".repeat(333) + "ab*")));

        assertThat(answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.reason()).startsWith("costs 2004 up to here, more than 2000"))
                .satisfies(answer -> assertThat(answer.column()).isEqualTo(333 * 7 + 1));
    }

    @Test
    void topicWithoutTitleIsRefusedWithoutAPlace() {
        ask(new TopicRequest("r1", "cells", TopicRequest.Action.DEFINE, null, "Ours", "cell"));

        assertThat(answers()).containsExactly(TopicAnswer.refused(remove("r1"), null, "title is missing"));
    }

    @Test
    void topicThatIsNotThereCannotBeRemoved() {
        ask(remove("r1"));

        assertThat(answers()).containsExactly(TopicAnswer.refused(remove("r1"), null, "there is no topic cells"));
    }

    @Test
    void sameDefinitionAgainChangesNothing() {
        ask(TopicRequest.define("r1", CELLS));
        ask(TopicRequest.define("r2", CELLS));

        assertThat(answers()).extracting(TopicAnswer::catalogue).containsExactly(1, 1);
        assertThat(rig.values(rig.channels().topics)).hasSize(1);
    }

    @Test
    void catalogueHoldsWholeInPlaceOfTheOneBefore() {
        journal(new WantedCatalogue(List.of(CELLS, ROBOTS)));
        journal(new WantedCatalogue(List.of(ROBOTS)));

        assertThat(rig.view(rig.channels().topics).keySet()).containsExactly("robots");
    }

    @Test
    void catalogueComesAgainAndLeavesWhatWasAsked() {
        Topic own = topic("cells", "cell OR cytoplasm");
        journal(new WantedCatalogue(List.of(CELLS, ROBOTS)));
        ask(TopicRequest.define("r1", own));
        ask(TopicRequest.remove("r2", "robots"));
        journal(new WantedCatalogue(List.of(CELLS, ROBOTS)));

        assertThat(rig.view(rig.channels().topics)).containsOnly(Map.entry("cells", own));
    }

    @Test
    void restoredTopicIsWhatTheCatalogueSaysNow() {
        Topic newer = topic("cells", "cell OR cytoplasm");
        journal(new WantedCatalogue(List.of(CELLS)));
        ask(remove("r1"));
        journal(new WantedCatalogue(List.of(newer)));
        ask(TopicRequest.restore("r2", "cells"));

        assertThat(rig.view(rig.channels().topics)).containsOnly(Map.entry("cells", newer));
    }

    @Test
    void changesOfJournalsFromBeforeAreReadAsTheCatalogues() {
        journal(new TopicChange("cells", CELLS));
        journal(new WantedCatalogue(List.of(ROBOTS)));

        assertThat(rig.view(rig.channels().topics).keySet()).containsExactly("robots");
    }

    @Test
    void matchCarriesTheVersionThatGaveTheTopicItsQuery() {
        ask(TopicRequest.define("r1", CELLS));
        ask(TopicRequest.define("r2", ROBOTS));
        rig.publish(Listings.on("page-1", 1, "A cell"));
        ask(TopicRequest.define("r3", topic("others", "other")));
        rig.pass();

        assertThat(rig.values(rig.channels().byTopic))
                .singleElement()
                .extracting(TopicMatch::catalogue)
                .isEqualTo(1);
    }

    private void ask(TopicRequest request) {
        rig.send(rig.channels().topicRequests, request.id(), request);
    }

    private void journal(JournalRecord record) {
        rig.send(rig.channels().journal, "", record);
    }

    private List<TopicAnswer> answers() {
        return rig.values(rig.channels().topicAnswers);
    }

    private static TopicRequest remove(String request) {
        return TopicRequest.remove(request, "cells");
    }

    private static Topic topic(String id, String query) {
        return new Topic(id, "Made up", "Made up", query);
    }
}
