package io.paperdigest.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.digest.EditionBuilder;
import io.paperdigest.edition.Edition;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaperFinderTest {

    private static final String VOTES = "p00000000000000a1";
    private static final String LOOKS = "p00000000000000a2";
    private static final String GONE = "p00000000000000b1";
    private static final String LATER = "p00000000000000b2";

    private static final Edition EDITION = new EditionBuilder("2026-11-21")
            .page("000", 40)
            .paper(VOTES, "Counting Votes without Voters", "We count.")
            .on("000", 1)
            .arxiv("2611.01234")
            .and()
            .paper(LOOKS, "A Second Look at É-Voting, and at Votes", "We look.")
            .on("000", 2)
            .doi("10.1234/made.up.5")
            .and()
            .paper("p00000000000000a3", "Cells", "We see cells.")
            .on("000", 3)
            .and()
            .paper("p00000000000000a4", "Cells in the Dark", "We see none.")
            .on("000", 4)
            .and()
            .build();

    private final PaperFinder finder = new PaperFinder(EDITION, UnaryOperator.identity());

    @ParameterizedTest
    @ValueSource(
            strings = {
                VOTES,
                "2611.01234",
                "arXiv:2611.01234v3",
                "https://arxiv.org/abs/2611.01234v1",
                "Counting Votes without Voters",
                "voters",
                "  votes COUNTING "
            })
    void findsAPaperByWhateverNamesIt(String asked) {
        assertThat(id(finder.find(asked))).isEqualTo(VOTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1234/made.up.5", "https://doi.org/10.1234/MADE.UP.5", "e voting second"})
    void findsAnotherByItsDoiOrWithoutAccents(String asked) {
        assertThat(id(finder.find(asked))).isEqualTo(LOOKS);
    }

    @Test
    void aWholeTitleIsThatPaperThoughOthersContainIt() {
        assertThat(id(finder.find("cells"))).isEqualTo("p00000000000000a3");
    }

    @Test
    void wordsOfSeveralTitlesListThemBestFirst() {
        assertThat(finder.find("votes"))
                .isInstanceOfSatisfying(
                        Found.Several.class,
                        several -> assertThat(several.papers())
                                .extracting(paper -> paper.paper().id())
                                .containsExactly(VOTES, LOOKS));
    }

    @Test
    void slipsOfThePenLeadToTheNearestTitles() {
        assertThat(finder.find("cuonting votes withuot"))
                .isInstanceOfSatisfying(
                        Found.None.class,
                        none -> assertThat(none.nearest()).first().isEqualTo("Counting Votes without Voters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"quantum gravity", "2611.99999", "10.9999/nothing", "p0000000000000fff", "!?"})
    void whatIsNotThereIsNotFound(String asked) {
        assertThat(finder.find(asked))
                .isInstanceOfSatisfying(
                        Found.None.class, none -> assertThat(none.nearest()).isEmpty());
    }

    @Test
    void anIdThatBecameAnotherSinceOrWasAnotherThenIsTheSamePaper() {
        Map<String, String> redirects = Map.of(GONE, VOTES, LOOKS, LATER);
        PaperFinder knowing = new PaperFinder(EDITION, id -> redirects.getOrDefault(id, id));

        Found gone = knowing.find(GONE);

        assertThat(gone)
                .isInstanceOfSatisfying(
                        Found.One.class, one -> assertThat(one.redirected()).isTrue());
        assertThat(id(gone)).isEqualTo(VOTES);
        assertThat(id(knowing.find(LATER))).isEqualTo(LOOKS);
        assertThat(knowing.find(LOOKS))
                .isInstanceOfSatisfying(
                        Found.One.class, one -> assertThat(one.redirected()).isFalse());
    }

    private static String id(Found found) {
        return found instanceof Found.One one ? one.paper().paper().id() : found.toString();
    }
}
