package io.paperdigest.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Paper;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionJsonTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void explainsEveryScore() throws JsonProcessingException {
        JsonNode file = JsonSerde.mapper().readTree(EditionJson.of(edition()));

        JsonNode place = file.at("/rankings/0/best/0");
        assertThat(file.at("/rankings/0/topic").asText()).isEqualTo(Topic.ALL);
        assertThat(place.at("/place").asInt()).isEqualTo(1);
        assertThat(place.at("/title").asText()).isEqualTo("A \"quoted\" paper");
        JsonNode paper = file.at("/papers/p1");
        assertThat(place.at("/score").asDouble())
                .isEqualTo(paper.at("/score").asDouble())
                .isEqualTo(paper.at("/terms/0/value").asDouble()
                        + paper.at("/terms/1/value").asDouble());
        assertThat(paper.at("/matched/maps/0").asText()).isEqualTo("map");
    }

    @Test
    void countsWhatTheManifestCounts() throws JsonProcessingException {
        JsonNode counts = JsonSerde.mapper().readTree(EditionJson.of(edition())).at("/counts");

        assertThat(counts.at("/listings").asInt()).isEqualTo(3);
        assertThat(counts.at("/merged").asInt()).isEqualTo(2);
        assertThat(counts.at("/topics").asInt()).isEqualTo(1);
    }

    @Test
    void isTheSameForTheSameEditionWithUnixLines() {
        assertThat(EditionJson.of(edition()))
                .isEqualTo(EditionJson.of(edition()))
                .doesNotContain("\r")
                .endsWith("}\n");
    }

    private static Edition edition() {
        Paper paper = new Paper(
                "p1",
                "A \"quoted\" paper",
                List.of(),
                "An abstract.",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                NOON,
                1,
                List.of(new Paper.Appearance("s@x#1", "s", "x", 1, 2, NOON, null, false)),
                List.of());
        List<ScoreTerm> terms = List.of(
                new ScoreTerm(ScoreTerm.Kind.LISTED, "s", "s@x#1", 1, 2, 0, NOON, 1, 1),
                new ScoreTerm(ScoreTerm.Kind.RANK, "s", "s@x#1", 1, 2, 0, NOON, 1, 0.5));
        EditionPaper ranked = new EditionPaper(
                "2026-11-21", paper, 1.5, terms, List.of(new TopicMatch("maps", "p1", paper.title(), List.of("map"))));
        List<EditionRanking.Entry> best = List.of(new EditionRanking.Entry("p1", 1.5));
        Cut cut = new Cut("2026-11-21", LocalDate.of(2026, 11, 21), 1, NOON, "UTC", 3, 1, 1, List.of());
        return new Edition(
                new EditionManifest(cut, "v1", 24, 1, 1, 1, 0, 2, 1),
                Map.of(
                        Topic.ALL,
                        new EditionRanking("2026-11-21", Topic.ALL, "All papers", "All", 1, best),
                        "maps",
                        new EditionRanking("2026-11-21", "maps", "Maps", "Earth", 1, best)),
                Map.of("p1", ranked));
    }
}
