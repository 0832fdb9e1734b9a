package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All abstracts here are made up. */
class SummaryTest {

    @Test
    void findsTheContributionNotTheFirstSentence() {
        String summary = Summary.of(
                "Trees are tall. Measuring them is hard. In this paper, we propose a ruler that grows with the tree. "
                        + "It is accurate to 0.5 cm.",
                1);

        assertThat(summary).isEqualTo("We propose a ruler that grows with the tree.");
    }

    @Test
    void prefersWhatWasMadeOverWhatWasMeasured() {
        String summary = Summary.of(
                "We study rulers in the wild. We introduce TreeRuler, a ruler for tall trees. Extensive experiments show"
                        + " that we demonstrate gains over the state of the art.",
                1);

        assertThat(summary).isEqualTo("We introduce TreeRuler, a ruler for tall trees.");
    }

    @Test
    void prefersTheSentenceAboutWhatTheTitleNames() {
        String text = "We develop a small camera mount for field work. We develop a lichen atlas of northern walls.";

        assertThat(Summary.of("A Lichen Atlas", text, 1)).isEqualTo("We develop a lichen atlas of northern walls.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In this work, we present a kite that steers itself. | We present a kite that steers itself.",
                "To address this, we present a kite that steers itself. | We present a kite that steers itself.",
                "Here we present a kite that steers itself in the wind. | We present a kite that steers itself in the wind.",
                "However, this paper presents a kite that steers itself. | This paper presents a kite that steers itself.",
                "Specifically, to bridge this gap, we present a kite for everyone. | We present a kite for everyone.",
                "In this position paper, k-means is proposed for kites and for balloons. | k-means is proposed for kites and for balloons.",
                "With this in mind, the authors present a kite that steers itself. | The authors present a kite that steers itself.",
            })
    void takesLeadInsOffAndCapitalisesAgain(String sentence, String summary) {
        assertThat(Summary.of("Kites fly in the wind of spring. " + sentence, 1))
                .isEqualTo(summary);
    }

    @Test
    void addsWhatFollowsWhenThereAreTwoSentences() {
        String summary = Summary.of(
                "Bridges creak. We present a catalogue of creaks. In addition, we tell which of them matter to a bridge.",
                2);

        assertThat(summary).isEqualTo("We present a catalogue of creaks. We tell which of them matter to a bridge.");
    }

    @Test
    void leavesASecondSentenceOutWhenLittleOfItFits() {
        String first = "We present " + "very ".repeat(30) + "old bridges.";
        String second = " We saw, as before, Nothing-But-Bridges-Standing-In-The-Rain-All-Day-Long.";

        assertThat(Summary.of(first + second, 2)).isEqualTo(first);
    }

    @Test
    void takesOffWhatTheWorkIsFor() {
        assertThat(Summary.of("To characterise old bridges, we introduce the creak index.", 1))
                .isEqualTo("We introduce the creak index.");
        assertThat(Summary.of("To our knowledge, this is the first index of creaks; we introduce it here.", 1))
                .startsWith("To our knowledge, this is the first index");
    }

    @Test
    void cutsAtAClause() {
        String summary = Summary.of(
                "We present a very long catalogue of creaks that was collected over nineteen winters on the bridges of"
                        + " four rivers, which were chosen for their age, their length and the patience of the people"
                        + " who live next to them.",
                1);

        assertThat(summary)
                .isEqualTo("We present a very long catalogue of creaks that was collected over nineteen winters on the"
                        + " bridges of four rivers, which were chosen for their age…");
    }

    @Test
    void dropsWhereTheCodeIs() {
        String summary = Summary.of(
                "Clocks drift over time in old towers. We release our code at https://example.org/clock today. "
                        + "We show that towers lean towards the sun in the afternoon.",
                2);

        assertThat(summary).isEqualTo("We show that towers lean towards the sun in the afternoon.");
    }

    @Test
    void keepsANewDatasetThatIsAvailable() {
        String summary = Summary.of(
                "Owls are shy. We release the Night Owl Set (NOS) dataset, the first publicly available set of owls.",
                1);

        assertThat(summary)
                .isEqualTo("We release the Night Owl Set (NOS) dataset, the first publicly available set of owls.");
    }

    @Test
    void takesTheFirstSentenceWhereNoneStatesAContribution() {
        assertThat(Summary.of("Rain falls on hills. Rivers carry it to the sea.", 1))
                .isEqualTo("Rain falls on hills.");
    }

    @Test
    void takesTheFirstSentenceOfAnotherLanguage() {
        String summary = Summary.of(
                "La lluvia cae sobre las colinas. Presentamos un mapa nuevo de todas las colinas del norte.", 1);

        assertThat(summary).isEqualTo("La lluvia cae sobre las colinas.");
    }

    @Test
    void saysNothingOfAnEmptyAbstract() {
        assertThat(Summary.of("", 1)).isEmpty();
        assertThat(Summary.of("  \n ", 2)).isEmpty();
    }
}
