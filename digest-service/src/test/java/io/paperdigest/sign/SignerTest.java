package io.paperdigest.sign;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.SignedListing;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignerTest {

    private static final String TITLE = "Sparse Maps of a Silent Cortex";

    @ParameterizedTest
    @CsvSource({
        "2501.00001, 2501.00001",
        "2501.00001v3, 2501.00001",
        "0704.0001v1, 0704.0001",
        "arXiv:2501.00001v12, 2501.00001",
        "https://arxiv.org/abs/2501.00001v2, 2501.00001",
        "http://www.arxiv.org/pdf/2501.00001v2.pdf, 2501.00001",
        "hep-th/9901001v2, hep-th/9901001",
        "HEP-TH/9901001, hep-th/9901001",
        "math.GT/0309136, math/0309136"
    })
    void linksByArxivIdWithoutVersion(String written, String id) {
        SignedListing signed = listing("a", 1).title(TITLE).arxiv(written).sign();

        assertThat(signed.links())
                .contains("arxiv:" + id)
                .filteredOn(link -> link.startsWith("arxiv:"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/AbC.1, 10.1000/abc.1",
        "https://doi.org/10.1000/abc.1, 10.1000/abc.1",
        "http://dx.doi.org/10.1000/abc.1, 10.1000/abc.1",
        "doi:10.1000/abc.1, 10.1000/abc.1",
        "DOI: 10.1000/abc.1., 10.1000/abc.1",
        "https://doi.org/10.1000%2Fabc.1, 10.1000/abc.1"
    })
    void linksByDoiWithoutResolver(String written, String doi) {
        SignedListing signed = listing("a", 1).title(TITLE).doi(written).sign();

        assertThat(signed.links())
                .contains("doi:" + doi)
                .filteredOn(link -> link.startsWith("doi:"))
                .hasSize(1);
    }

    @Test
    void readsTheArxivIdInArxivsOwnDoi() {
        SignedListing signed =
                listing("a", 1).title(TITLE).doi("10.48550/arXiv.2501.00001").sign();

        assertThat(signed.links()).contains("arxiv:2501.00001").noneMatch(link -> link.startsWith("doi:"));
    }

    @Test
    void believesTheArxivIdBeforeTheDoi() {
        SignedListing signed = listing("a", 1)
                .title(TITLE)
                .arxiv("2501.00002")
                .doi("10.48550/arXiv.2501.00001")
                .sign();

        assertThat(signed.links()).filteredOn(link -> link.startsWith("arxiv:")).containsExactly("arxiv:2501.00002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "n/a", "2501", "10.1000", "none yet"})
    void givesNoLinkForAnIdThatIsNone(String written) {
        SignedListing signed =
                listing("a", 1).title(TITLE).arxiv(written).doi(written).sign();

        assertThat(signed.links())
                .noneMatch(link -> link.startsWith("arxiv:") || link.startsWith("doi:"))
                .anyMatch(link -> link.matches("title:[0-9a-f]{32}"));
    }

    @Test
    void sortsLinks() {
        SignedListing signed = listing("a", 1)
                .title(TITLE)
                .doi("10.1000/abc")
                .arxiv("2501.00001")
                .sign();

        assertThat(signed.links()).isSorted().hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void linksABareTitleOnlyWithWhatSupportsIt() {
        List<String> links = bareLinks("Editorial", "Ada Moor");

        assertThat(links)
                .hasSize(1)
                .isEqualTo(bareLinks("Editorial.", "Moor, A."))
                .doesNotContainAnyElementsOf(bareLinks("Editorial", "Ben Oak"));
    }

    @Test
    void linksBareTitlesOverSimilarAbstracts() {
        String whole = numbered("We draw maps of a silent cortex and count every cell in them", 60);
        List<String> links =
                listing("a", 1).title("Editorial").text(whole).sign().links();

        String reworked = "In this issue " + whole.replace("silent", "quiet");
        assertThat(listing("b", 1).title("Editorial").text(reworked).sign().links())
                .containsAnyElementsOf(links);
    }

    @Test
    void givesEveryListingALink() {
        List<String> links = listing("a", 1).title("?").sign().links();

        assertThat(links)
                .hasSize(1)
                .isNotEqualTo(listing("a", 2).title("?").sign().links());
    }

    @Property
    void signsAnyText(@ForAll String title, @ForAll String text, @ForAll String id) {
        SignedListing signed = listing("a", 1)
                .title("t" + title)
                .text(text)
                .arxiv(id)
                .doi(id)
                .authors(id)
                .sign();

        assertThat(signed.links()).isNotEmpty().isSorted().doesNotHaveDuplicates();
    }

    @Test
    void similarAbstractsShareABandWhateverTheTitles() {
        String whole = numbered("We draw maps of a silent cortex and count every cell in them", 120);
        SignedListing one =
                listing("a", 1).title("Maps of Silent Cells").text(whole).sign();
        SignedListing other = listing("b", 1)
                .title("An Atlas of Quiet Neurons")
                .text(whole.replace("silent", "quiet"))
                .sign();
        SignedListing stranger = listing("c", 1)
                .title("Songs of Old Bridges")
                .text(numbered("It is long known that", 100).replace("word", "song"))
                .sign();

        assertThat(ofKind("text:", one)).hasSize(5).containsAnyElementsOf(ofKind("text:", other));
        assertThat(ofKind("text:", one)).doesNotContainAnyElementsOf(ofKind("text:", stranger));
    }

    @Test
    void recordsOfOneTeamShareALinkOverATypingError() {
        List<String> links =
                ofKind("team:", record("Counting Silent Cells in Sparse Cortex Maps", "Ada Moor", "Ben Oak"));

        assertThat(links)
                .hasSize(7)
                .containsAnyElementsOf(
                        ofKind("team:", record("Counting Silent Cels in Sparse Cortex Maps", "Oak, B.", "Moor, A.")))
                .doesNotContainAnyElementsOf(
                        ofKind("team:", record("Songs of Old Bridges in Wind", "Ada Moor", "Ben Oak")));
    }

    /** Every link is a write. */
    @Test
    void givesNoMoreLinksThanNeeded() {
        String text = numbered("We draw maps of a silent cortex and count every cell in them", 120);

        assertThat(listing("a", 1)
                        .title(TITLE)
                        .text(text)
                        .authors("Ada Moor", "Ben Oak")
                        .arxiv("2501.00001")
                        .sign()
                        .links())
                .hasSizeLessThanOrEqualTo(8);
        assertThat(record("Counting Silent Cells in Sparse Cortex Maps", "Ada Moor", "Ben Oak")
                        .links())
                .hasSizeLessThanOrEqualTo(9);
    }

    private static SignedListing record(String title, String... authors) {
        return listing("a", 1).title(title).authors(authors).publishedIn(2024).sign();
    }

    private static List<String> bareLinks(String title, String author) {
        return ofKind("bare:", listing("a", 1).title(title).authors(author).sign());
    }

    private static List<String> ofKind(String prefix, SignedListing signed) {
        return signed.links().stream().filter(link -> link.startsWith(prefix)).toList();
    }

    private static String numbered(String start, int words) {
        List<String> text = new ArrayList<>(List.of(start));
        for (int i = 0; i < words; i++) {
            text.add("word" + i);
        }
        return String.join(" ", text);
    }
}
