package io.paperdigest.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.digest.EditionBuilder;
import io.paperdigest.digest.MadeUpEdition;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.explain.Explanation.Standing;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Edition EDITION = MadeUpEdition.withVotes();

    @Test
    void saysThePlaceAmongAllPapersAndInEachTopicWithTheWordsThatMatched() {
        Explanation explanation = of(EDITION, MadeUpEdition.MAPS);

        assertThat(explanation.standings()).extracting(Standing::topic).containsExactly("all", "neuroscience");
        Standing neuroscience = explanation.standings().getLast();
        assertThat(neuroscience.place()).isEqualTo(1);
        assertThat(neuroscience.total()).isEqualTo(5);
        assertThat(neuroscience.words()).containsExactly("Neurons", "cortex");
        assertThat(neuroscience.ahead()).isNull();
    }

    @Test
    void saysWhatOnePlaceHigherTakes() {
        EditionRanking all = EDITION.all();
        String second = all.best().get(1).paper();

        Standing standing = of(EDITION, second).standings().getFirst();

        assertThat(standing.place()).isEqualTo(2);
        Explanation.Ahead ahead = Objects.requireNonNull(standing.ahead());
        assertThat(ahead.paper()).isEqualTo(all.best().getFirst().paper());
        assertThat(ahead.by())
                .isEqualTo(all.best().getFirst().score() - all.best().get(1).score());
    }

    @Test
    void termsAreThoseOfTheEditionWithTheirAgeAtTheCut() {
        Explanation explanation = of(EDITION, "v1");

        assertThat(explanation.terms())
                .extracting(Explanation.Term::term)
                .isEqualTo(EDITION.paper("v1").terms());
        assertThat(explanation.terms()).extracting(Explanation.Term::ageHours).contains(6.0, 30.0);
        assertThat(explanation.terms().stream()
                        .mapToDouble(term -> term.term().value())
                        .sum())
                .isCloseTo(EDITION.paper("v1").score(), within(1e-12));
    }

    @Test
    void whatIsDatedAfterTheCutIsOfNoAge() {
        Edition early = new EditionBuilder("2026-11-21")
                .zone(ZoneId.of("Pacific/Kiritimati"))
                .page("000", 40)
                .paper("p1", "Early Birds", "We count birds.")
                .on("000", 1)
                .and()
                .build();

        assertThat(of(early, "p1").terms())
                .extracting(Explanation.Term::ageHours)
                .containsOnly(0.0);
    }

    @Test
    void namesTheSourcesThatWereHeld() {
        assertThat(of(MadeUpEdition.held(), MadeUpEdition.MAPS).held())
                .singleElement()
                .satisfies(report -> assertThat(report.source()).isEqualTo("001"));
    }

    @Test
    void programsGetTheSameAsOneObject() throws JsonProcessingException {
        JsonNode json = JsonSerde.mapper()
                .readTree(ExplanationJson.of(of(EDITION, "v1")).json());

        assertThat(json.get("paper").asText()).isEqualTo("v1");
        assertThat(json.get("arxivId").asText()).isEqualTo("2611.01234");
        assertThat(json.get("halfLifeHours").asDouble()).isEqualTo(24);
        assertThat(json.get("score").asDouble()).isEqualTo(EDITION.paper("v1").score());
        assertThat(json.get("terms")).hasSize(EDITION.paper("v1").terms().size());
        assertThat(json.at("/terms/0/kind").asText()).isEqualTo(ScoreTerm.Kind.LISTED.name());
        assertThat(json.at("/standings/0/total").asInt()).isEqualTo(28);
    }

    private static Explanation of(Edition edition, String paper) {
        return Explanation.of(edition, edition.paper(paper));
    }
}
