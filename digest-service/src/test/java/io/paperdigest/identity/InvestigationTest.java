package io.paperdigest.identity;

import static io.paperdigest.identity.MadeUpDecisions.different;
import static io.paperdigest.identity.MadeUpDecisions.same;
import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.Dossier.Bond;
import io.paperdigest.identity.Dossier.Doubt;
import io.paperdigest.identity.Dossier.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An explanation says what the stream decided, and from what. All listings are made up. */
class InvestigationTest {

    private static final String MAPS = "Sparse Maps of a Silent Cortex";
    private static final String A = "a@page#1";
    private static final String B = "b@page#1";
    private static final String C = "c@page#1";

    private final List<SignedListing> journal = new ArrayList<>();
    private final Decisions decisions = new Decisions();

    @Test
    void namesTheEvidenceOfEachLink() {
        journal.add(listing("a", 1)
                .title(MAPS)
                .arxiv("2501.00001")
                .publishedIn(2025)
                .sign());
        journal.add(listing("b", 1)
                .title("Maps, Revised")
                .arxiv("2501.00001v2")
                .publishedIn(2025)
                .sign());

        Dossier dossier = dossier(A);

        assertThat(dossier.listings()).containsExactly(A, B);
        assertThat(dossier.bonds())
                .containsExactly(new Bond(A, B, "arxiv", true, List.of("arXiv id 2501.00001", "the year 2025")));
        assertThat(dossier.contradictions()).isEmpty();
    }

    @Test
    void namesAllThatJoinedTheStrongestFirst() {
        journal.add(listing("a", 1).title(MAPS).arxiv("2501.00001").sign());
        journal.add(listing("b", 1)
                .title(MAPS)
                .arxiv("2501.00001")
                .authors("Ada Moor")
                .sign());
        journal.add(listing("c", 1).title(MAPS).sign());

        Dossier dossier = dossier(C);

        assertThat(dossier.bonds())
                .extracting(Bond::strength)
                .containsExactly("arxiv", "title-and-venue", "title-and-venue");
        assertThat(dossier.bonds()).filteredOn(Bond::joined).hasSize(3);
        assertThat(dossier.bonds().getFirst().joined()).isTrue();
    }

    @Test
    void listsCopiesAsSuch() {
        journal.add(listing("a", 1).title(MAPS).sign());
        journal.add(listing("b", 1).title(MAPS).sign());

        assertThat(dossier(B).bonds()).extracting(Bond::strength).containsExactly("copy");
    }

    @Test
    void namesPapersThatAreLikeItAndWhyTheyAreNot() {
        journal.add(listing("a", 1).title(MAPS).arxiv("2501.00001").sign());
        journal.add(listing("b", 1).title(MAPS).arxiv("2501.00002").sign());

        Doubt doubt = dossier(A).neighbours().getFirst();

        assertThat(doubt.paper()).isEqualTo(PaperId.of(B));
        assertThat(doubt.reason()).isEqualTo("they are two papers, whatever they share");
        assertThat(doubt.inCommon()).containsExactly("the title");
        assertThat(doubt.against()).containsExactly("arXiv ids 2501.00001 and 2501.00002");
    }

    @Test
    void saysWhatSpeaksAgainstAPaperThatADecisionMade() {
        journal.add(listing("a", 1).title(MAPS).arxiv("2501.00001").sign());
        journal.add(listing("b", 1).title(MAPS).arxiv("2501.00002").sign());
        IdentityDecision decision = same("d1", A, B);
        decisions.add(decision);

        Dossier dossier = dossier(B);

        assertThat(dossier.bonds()).extracting(Bond::strength).containsExactly("decision");
        assertThat(dossier.contradictions())
                .singleElement()
                .extracting(Doubt::against)
                .isEqualTo(List.of("arXiv ids 2501.00001 and 2501.00002"));
        assertThat(dossier.decisions()).containsExactly(new Standing(decision, "joins", null));
    }

    @Test
    void saysWhichDecisionHasNoEffectAndBecauseOfWhich() {
        journal.add(listing("a", 1).title(MAPS).sign());
        journal.add(listing("b", 1).title("Songs of Old Bridges in Wind").sign());
        journal.add(
                listing("c", 1).title("Counting Silent Cells without Labels").sign());
        decisions.add(same("d1", A, B));
        decisions.add(different("d2", A, C));
        decisions.add(same("d3", B, C));

        Dossier dossier = dossier(A);

        assertThat(dossier.listings()).containsExactly(A);
        assertThat(dossier.decisions())
                .extracting(standing -> standing.decision().id(), Standing::without)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("d1", "d2"),
                        org.assertj.core.groups.Tuple.tuple("d2", null));
    }

    @Test
    void surveyFindsAllThatLinksAndDecisionsConnectAndNothingElse() {
        journal.add(listing("a", 1).title(MAPS).sign());
        journal.add(listing("b", 1).title(MAPS).arxiv("2501.00001").sign());
        journal.add(listing("c", 1).title("Maps, Revised").arxiv("2501.00001").sign());
        journal.add(listing("d", 1).title("Songs of Old Bridges in Wind").sign());
        journal.add(
                listing("e", 1).title("Counting Silent Cells without Labels").sign());
        decisions.add(same("d1", C, "d@page#1"));

        Set<String> around = survey().around(List.of(A), decisions);

        assertThat(around).containsExactly(A, B, C, "d@page#1");
    }

    @Test
    void surveyPassesOverCrowdedLinksAsTheStreamDoes() {
        IntStream.rangeClosed(1, 120)
                .mapToObj(n -> listing("v", n).title(MAPS).text("Volume " + n).sign())
                .forEach(journal::add);
        journal.add(listing("a", 1).title(MAPS).text("Volume 7").seenOn(22).sign());

        Dossier dossier = dossier(A);

        assertThat(dossier.listings()).containsExactly("v@page#7", A);
        assertThat(Library.of(journal).grouping()).contains(List.of("v@page#7", A));
    }

    private Survey survey() {
        Survey survey = new Survey();
        journal.forEach(survey::add);
        return survey;
    }

    private Dossier dossier(String listing) {
        Survey survey = survey();
        Set<String> around = survey.around(List.of(listing), decisions);
        List<SignedListing> component = journal.stream()
                .filter(signed -> around.contains(signed.listing().key()))
                .toList();
        return new Investigation(component, decisions, survey::isCrowded).paper(listing);
    }
}
