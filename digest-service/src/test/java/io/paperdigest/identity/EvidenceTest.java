package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.sign.ListingBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every rule of {@link Evidence}, on made up listings. */
class EvidenceTest {

    private static final String TITLE = "Sparse Maps of a Silent Cortex";

    private static final String CORTEX = """
            We draw maps of a cortex that is silent. In the first part of this work we count every cell that is at
            rest, and in the second part we show how the count depends on the hour of the day. All of our maps are
            sparse: fewer than one in ten of the cells take part in any of them. We release the maps, the counts and
            the code that draws them.""";

    private static final String BRIDGES = """
            It has long been known that old bridges sing in the wind. Here is a study of the songs of forty bridges in
            two countries, recorded over a year. The pitch falls with the length of the span and rises in the cold.
            None of the songs could be heard by the people who were asked, and the reason for this is not clear to us
            at all.""";

    private static final String PUENTES = """
            Desde hace mucho tiempo se sabe que los puentes antiguos cantan con el viento. Este estudio describe los
            cantos de cuarenta puentes de dos países, grabados durante un año entero. El tono baja con la longitud
            del vano y sube cuando hace frío. Ninguna persona pudo escuchar estos cantos cuando fue preguntada, sin
            que sepamos todavía explicar bien por qué sucede.""";

    @Test
    void joinsOneArxivIdUnderTitlesThatShareAWord() {
        assertThat(edge(
                        a().arxiv("2501.00001v1").text(CORTEX),
                        b("Quiet Cortex Atlas").arxiv("2501.00001v2").text(BRIDGES)))
                .contains(Strength.ARXIV);
    }

    @Test
    void joinsOneDoiOverSimilarAbstracts() {
        assertThat(edge(
                        a().doi("10.1000/a").text(CORTEX),
                        b("Quiet Atlas").doi("10.1000/A").text("In short: " + CORTEX)))
                .contains(Strength.DOI);
    }

    @Test
    void doesNotJoinTextsThatHaveNothingButAnIdInCommon() {
        assertThat(edge(
                        a().arxiv("2501.00001").text(CORTEX),
                        b("Songs of Bridges").arxiv("2501.00001").text(BRIDGES)))
                .isEmpty();
        assertThat(edge(a().doi("10.1000/a"), b("Songs of Bridges").doi("10.1000/a")))
                .isEmpty();
    }

    @Test
    void joinsAnIdWithItsTranslation() {
        assertThat(edge(
                        a("Songs of Bridges").arxiv("2501.00001").text(BRIDGES),
                        b("Cantos de puentes").arxiv("2501.00001").text(PUENTES)))
                .contains(Strength.ARXIV);
    }

    @Test
    void joinsAnIdWhenAnAuthorIsCommon() {
        assertThat(edge(
                        a().arxiv("2501.00001").authors("Ada Moor"),
                        b("Songs of Bridges").arxiv("2501.00001").authors("Moor, A.")))
                .contains(Strength.ARXIV);
    }

    @Test
    void joinsOneTitle() {
        assertThat(edge(a(), b("Sparse maps of a silent cortex.").text(CORTEX))).contains(Strength.TITLE);
        assertThat(edge(a().text(CORTEX), b(TITLE).text(CORTEX + " Code: elsewhere.")))
                .contains(Strength.TITLE_AND_TEXT);
    }

    @Test
    void joinsSimilarAbstractsWhateverTheTitles() {
        assertThat(edge(a().text(CORTEX), b("An Atlas of Quiet Cells").text(CORTEX + " Code: elsewhere.")))
                .contains(Strength.TEXT);
    }

    @Test
    void doesNotJoinAbstractsThatShareASentence() {
        String sentence = CORTEX.substring(0, CORTEX.indexOf('.') + 1);

        assertThat(edge(a().text(CORTEX), b("Songs of Bridges").text(sentence + " " + BRIDGES)))
                .isEmpty();
    }

    @Test
    void doesNotJoinThePartsOfAWorkThatShareAnAbstract() {
        assertThat(edge(
                        a("Maps of Cells, Part I: Mice").text(CORTEX),
                        b("Maps of Cells, Part II: Rats").text(CORTEX)))
                .isEmpty();
    }

    @Test
    void joinsTheWordsOfATitleInAnotherOrder() {
        assertThat(edge(
                        a("Quiet: a Cortex Benchmark for Sparse Silent Maps").text(CORTEX),
                        b("Quiet: a Silent Benchmark for Sparse Cortex Maps")))
                .contains(Strength.TITLE);
    }

    @Test
    void differentArxivIdsContradictEverything() {
        assertThat(edge(
                        a().arxiv("2501.00001").text(CORTEX),
                        b(TITLE).arxiv("2501.00002").text(CORTEX)))
                .isEmpty();
        assertThat(contradiction(
                        a().arxiv("2501.00001").doi("10.1000/a"),
                        b(TITLE).arxiv("2501.00002").doi("10.1000/a")))
                .isEqualTo(Contradiction.OF_EVERYTHING);
    }

    @Test
    void anArxivDoiIsAnArxivId() {
        assertThat(edge(a().arxiv("2501.00001"), b(TITLE).doi("10.48550/arXiv.2501.00001")))
                .contains(Strength.ARXIV);
        assertThat(edge(a().doi("10.1000/a").text(CORTEX), b(TITLE).doi("10.48550/arXiv.2501.00001")))
                .contains(Strength.TITLE);
    }

    @Test
    void differentDoisContradictATitle() {
        assertThat(edge(
                        a().doi("10.1000/a").text(CORTEX),
                        b(TITLE).doi("10.1000/b").text(CORTEX)))
                .isEmpty();
    }

    @Test
    void differentDoisDoNotContradictOneArxivId() {
        assertThat(edge(
                        a().arxiv("2501.00001").doi("10.1000/a"),
                        b(TITLE).arxiv("2501.00001").doi("10.1000/b")))
                .contains(Strength.ARXIV);
    }

    @Test
    void yearsMoreThanOneApartContradictATitleUnlessTheTextIsTheSame() {
        assertThat(edge(a().publishedIn(2024), b(TITLE).publishedIn(2025).text(CORTEX)))
                .contains(Strength.TITLE);
        assertThat(edge(a().publishedIn(2024), b(TITLE).publishedIn(2026).text(CORTEX)))
                .isEmpty();
        assertThat(edge(
                        a().publishedIn(2024).text(CORTEX),
                        b(TITLE).publishedIn(2026).text(CORTEX)))
                .contains(Strength.TITLE_AND_TEXT);
        assertThat(edge(
                        a().publishedIn(2024).arxiv("2501.00001"),
                        b(TITLE).publishedIn(2026).arxiv("2501.00001")))
                .contains(Strength.ARXIV);
    }

    @Test
    void unrelatedAbstractsContradictATitleUnlessAnAuthorIsCommon() {
        assertThat(edge(a().text(CORTEX), b(TITLE).text(BRIDGES))).isEmpty();
        assertThat(edge(
                        a().text(CORTEX).authors("Ada Moor", "Ben Oak"),
                        b(TITLE).text(BRIDGES).authors("B. Oak")))
                .contains(Strength.TITLE);
    }

    @Test
    void aShortOrTranslatedAbstractDoesNotContradictATitle() {
        assertThat(edge(a().text(CORTEX), b(TITLE).text("It has long been known that bridges sing.")))
                .contains(Strength.TITLE);
        assertThat(edge(a().text(BRIDGES), b(TITLE).text(PUENTES))).contains(Strength.TITLE);
    }

    @Test
    void aBareTitleNeedsSupport() {
        assertThat(edge(a("Editorial"), b("Editorial"))).isEmpty();
        assertThat(edge(a("Editorial").text(CORTEX), b("Editorial").text(BRIDGES)))
                .isEmpty();
        assertThat(edge(a("Editorial").authors("Ada Moor"), b("Editorial").authors("Amy Moor")))
                .isEmpty();
        assertThat(edge(a("Editorial").text(CORTEX), b("Editorial").text(CORTEX)))
                .contains(Strength.TITLE_AND_TEXT);
        assertThat(edge(
                        a("Editorial").authors("Ada Moor").publishedIn(2024),
                        b("Editorial").authors("A. Moor").publishedIn(2024)))
                .contains(Strength.TITLE);
    }

    @Test
    void judgesBothWaysAlike() {
        ListingBuilder one = a().arxiv("2501.00001").text(CORTEX).publishedIn(2024);
        ListingBuilder other = b(TITLE).text(BRIDGES).publishedIn(2026);

        assertThat(contradiction(one, other))
                .isEqualTo(contradiction(other, one))
                .isEqualTo(Contradiction.OF_TITLES);
    }

    private static ListingBuilder a() {
        return a(TITLE);
    }

    private static ListingBuilder a(String title) {
        return listing("a", 1).title(title);
    }

    private static ListingBuilder b(String title) {
        return listing("b", 1).title(title);
    }

    private static Optional<Strength> edge(ListingBuilder a, ListingBuilder b) {
        return Evidence.edge(new Witness(a.sign()), new Witness(b.sign()));
    }

    private static Contradiction contradiction(ListingBuilder a, ListingBuilder b) {
        return Evidence.contradiction(new Witness(a.sign()), new Witness(b.sign()));
    }
}
