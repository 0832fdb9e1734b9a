package io.paperdigest.standalone.papers;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.Redirect;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers are found by whatever people have of them. All are made up. */
class ShelfTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Shelf shelf = new Shelf();

    @BeforeEach
    void fill() {
        shelf.put(paper("p00000000000000aa", "2501.00001", "lab@0000000000000001#1", "lab@0000000000000001#2"));
        shelf.put(paper("p00000000000000ab", "2501.00002", "lab@0000000000000001#3"));
        shelf.put(paper("p00000000000000cc", null, "web@0000000000000002#1"));
        shelf.put(new Redirect("p00000000000000cc", "p00000000000000aa"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p00000000000000aa",
                "2501.00001",
                "arXiv:2501.00001v3",
                "https://arxiv.org/abs/2501.00001v2",
                "10.1000/2501.00001",
                "https://doi.org/10.1000/2501.00001"
            })
    void findsAPaperByWhateverNamesIt(String asked) {
        assertThat(shelf.find(asked)).isInstanceOfSatisfying(Found.OnePaper.class, found -> {
            assertThat(found.card().id()).isEqualTo("p00000000000000aa");
            assertThat(found.formerly()).isNull();
        });
    }

    @Test
    void followsARedirectAndSaysSo() {
        assertThat(shelf.find("p00000000000000cc")).isInstanceOfSatisfying(Found.OnePaper.class, found -> {
            assertThat(found.card().id()).isEqualTo("p00000000000000aa");
            assertThat(found.formerly()).isEqualTo("p00000000000000cc");
        });
        assertThat(shelf.formerIds("p00000000000000aa")).containsExactly("p00000000000000cc");
    }

    @Test
    void anIdThatIsAPaperAgainLeadsNowhereElse() {
        shelf.put(paper("p00000000000000cc", null, "web@0000000000000002#1"));

        assertThat(shelf.find("p00000000000000cc"))
                .isInstanceOfSatisfying(
                        Found.OnePaper.class,
                        found -> assertThat(found.formerly()).isNull());
    }

    @Test
    void findsAListingByItsKeyOrHowOnlyItBegins() {
        assertThat(shelf.find("lab@0000000000000001#3"))
                .isInstanceOfSatisfying(
                        Found.OneListing.class,
                        found -> assertThat(found.card().id()).isEqualTo("p00000000000000ab"));
        assertThat(shelf.find("p00000000000000ab")).isInstanceOf(Found.OnePaper.class);
        assertThat(shelf.find("lab@"))
                .isEqualTo(new Found.Several(
                        List.of("lab@0000000000000001#1", "lab@0000000000000001#2", "lab@0000000000000001#3")));
    }

    @Test
    void findsAListingOfAPaperByHowOnlyOneOfItsOwnBegins() {
        Card paper = Card.of(paper("p00000000000000ab", "2501.00002", "lab@0000000000000001#3"));

        assertThat(shelf.listing(paper, "lab@")).isEqualTo(new Found.OneListing(paper, "lab@0000000000000001#3"));
    }

    @Test
    void namesTheListingsOfAPaperThatBeginSoAndNoOthers() {
        Card paper = Card.of(paper(
                "p00000000000000ab",
                null,
                "lab@0000000000000001#4",
                "lab@0000000000000001#3",
                "web@0000000000000002#9"));

        assertThat(shelf.listing(paper, "lab@"))
                .isEqualTo(new Found.Several(List.of("lab@0000000000000001#3", "lab@0000000000000001#4")));
        assertThat(shelf.listing(paper, "la")).isInstanceOf(Found.Unknown.class);
    }

    @Test
    void knowsNoListingThatBeginsAsOnlyThoseOfOtherPapersDo() {
        Card paper = Card.of(paper("p00000000000000ad", null, "web@0000000000000002#7"));

        assertThat(shelf.listing(paper, "lab@")).isInstanceOf(Found.Unknown.class);
        assertThat(shelf.listing(paper, "lab@0000000000000001#3")).isInstanceOf(Found.OneListing.class);
    }

    @Test
    void namesAllThatBeginsSoInOrder() {
        shelf.put(paper("p0000000000000001", null, "zoo@0000000000000003#2", "zoo@0000000000000003#1"));
        shelf.put(paper("p0000000000000002", null, "zoo@0000000000000002#1"));

        assertThat(shelf.find("zoo"))
                .isEqualTo(new Found.Several(
                        List.of("zoo@0000000000000002#1", "zoo@0000000000000003#1", "zoo@0000000000000003#2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2501.00002", "arXiv:2501.00002v1", "doi:10.1000/2501.00002", "2501.00002v1"})
    void namesAllPapersThatBearAnId(String asked) {
        shelf.put(paper("p00000000000000ad", "2501.00002", "web@0000000000000002#7"));

        assertThat(shelf.find(asked)).isEqualTo(new Found.Several(List.of("p00000000000000ab", "p00000000000000ad")));
    }

    @Test
    void namesAllPapersThatBearTheOnlyIdThatBeginsSo() {
        shelf.put(paper("p00000000000000ad", "2501.00002", "web@0000000000000002#7"));
        shelf.put(new Redirect("p00000000000000aa", "p00000000000000ab"));

        assertThat(shelf.find("10.1000/25"))
                .isEqualTo(new Found.Several(List.of("p00000000000000ab", "p00000000000000ad")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1000/9", "DOI:10.1000/99", "https://doi.org/10.1000/990"})
    void findsAPaperByHowOnlyItsDoiBegins(String asked) {
        shelf.put(paper("p00000000000000ad", "9901.00002", "web@0000000000000002#7"));

        assertThat(shelf.find(asked))
                .isInstanceOfSatisfying(
                        Found.OnePaper.class,
                        found -> assertThat(found.card().id()).isEqualTo("p00000000000000ad"));
    }

    @Test
    void namesWhatIsNear() {
        assertThat(shelf.find("p00000000000000ax"))
                .isInstanceOfSatisfying(
                        Found.Unknown.class,
                        unknown -> assertThat(unknown.nearest()).contains("p00000000000000aa", "p00000000000000ab"));
    }

    @Test
    void splittingAsksForSomeOfThePapersListings() {
        Card card = Card.of(paper("p00000000000000aa", null, "a@0000000000000001#1", "b@0000000000000001#1"));

        assertThat(Draft.split(card, List.of("b@0000000000000001#1")))
                .isEqualTo(new Draft.Pair(
                        Verdict.DIFFERENT, List.of("b@0000000000000001#1"), List.of("a@0000000000000001#1")));
        assertThat(Draft.split(card, List.of("a@0000000000000001#1", "b@0000000000000001#1")))
                .isInstanceOf(Draft.Refused.class);
        assertThat(Draft.split(card, List.of("c@0000000000000001#1"))).isInstanceOf(Draft.Refused.class);
    }

    @Test
    void joiningAndKeepingApartNameAllListingsOfBoth() {
        Found a = shelf.find("2501.00001");
        Found b = shelf.find("2501.00002");

        assertThat(Draft.same(a, b))
                .isEqualTo(new Draft.Pair(
                        Verdict.SAME,
                        List.of("lab@0000000000000001#1", "lab@0000000000000001#2"),
                        List.of("lab@0000000000000001#3")));
        assertThat(Draft.different(a, b))
                .isEqualTo(new Draft.Pair(
                        Verdict.DIFFERENT,
                        List.of("lab@0000000000000001#1", "lab@0000000000000001#2"),
                        List.of("lab@0000000000000001#3")));
        assertThat(Draft.different(a, a)).isEqualTo(new Draft.OnePaper("p00000000000000aa"));
    }

    private static Paper paper(String id, @Nullable String arxivId, String... listings) {
        return new Paper(
                id,
                "Maps",
                List.of(),
                "",
                List.of(),
                List.of(),
                arxivId,
                arxivId == null ? null : "10.1000/" + arxivId,
                null,
                List.of(),
                null,
                NOON,
                1,
                Stream.of(listings)
                        .map(key -> new Appearance(key, "lab", "0000000000000001", 1, 9, NOON, null, false))
                        .toList(),
                List.of());
    }
}
