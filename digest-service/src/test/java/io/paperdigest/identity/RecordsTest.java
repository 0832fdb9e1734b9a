package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.sign.ListingBuilder;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every rule of {@link Records}, on made up records. */
class RecordsTest {

    private static final String TITLE = "Counting Silent Cells in Sparse Cortex Maps";

    @Test
    void joinsOneTitleOfOneYear() {
        assertThat(edge(record(TITLE, 2024), record(TITLE, 2024))).contains(Strength.TITLE);
    }

    @Test
    void differentYearsAreTwoPublications() {
        assertThat(edge(
                        record(TITLE, 2023).categories("Cells"),
                        record(TITLE, 2024).categories("Bridges")))
                .isEmpty();
        assertThat(contradiction(record(TITLE, 2022), record(TITLE, 2024))).isEqualTo(Contradiction.OF_RECORDS);
    }

    @Test
    void aYearApartIsASlipInOneVenueOrInNone() {
        assertThat(edge(record(TITLE, 2023), record(TITLE, 2024))).contains(Strength.TITLE_AND_VENUE);
        assertThat(edge(
                        record(TITLE, 2023).categories("Proc. of the Conf. on Cells"),
                        record(TITLE, 2024).categories("Cells Conference")))
                .contains(Strength.TITLE_AND_VENUE);
    }

    @Test
    void aJournalAndAConferenceAreTwoPublications() {
        assertThat(edge(
                        record(TITLE, 2024).categories("Journal of Cells"),
                        record(TITLE, 2024).categories("Conference on Cells")))
                .isEmpty();
    }

    @Test
    void anUnknownYearIsNotHeldAgainstATitle() {
        assertThat(edge(record(TITLE, 2024).categories("Cells"), listing("b", 1).title(TITLE)))
                .contains(Strength.TITLE_ALONE);
    }

    @Test
    void joinsATypingErrorAndARemarkByTheSameTeam() {
        assertThat(edge(record(TITLE, 2024), record("Counting Silent Cels in Sparse Cortex Maps", 2024)))
                .contains(Strength.NEAR_TITLE);
        assertThat(edge(record(TITLE, 2024), record(TITLE + " (Panel Abstract)", 2024)))
                .contains(Strength.NEAR_TITLE);
        assertThat(edge(record(TITLE, 2024), record(TITLE + ": What We Saw in Forty Mice and Why It Matters", 2024)))
                .contains(Strength.NEAR_TITLE);
    }

    @Test
    void whatAJournalSaysOfAPieceIsNotItsTitle() {
        assertThat(edge(record("Silent Cortex", 2024), record("Silent Cortex - Book Review", 2024)))
                .contains(Strength.NEAR_TITLE);
        assertThat(edge(record("Silent Cortex", 2024), record("Silent Cortex: Guest Editors' Foreword", 2024)))
                .contains(Strength.NEAR_TITLE);
    }

    @Test
    void doesNotJoinAlmostOneTitleOfOtherPeopleOrOfAnotherYear() {
        String almost = "Counting Silent Cels in Sparse Cortex Maps";

        assertThat(edge(record(TITLE, 2024), record(almost, 2024).authors("Cy Reed", "Dee Lake")))
                .isEmpty();
        assertThat(edge(record(TITLE, 2022), record(almost, 2024))).isEmpty();
    }

    @Test
    void sequelsAndRepliesAreOtherPapers() {
        assertThat(edge(record(TITLE + ", Part I", 2024), record(TITLE + ", Part II", 2024)))
                .isEmpty();
        assertThat(edge(record(TITLE, 2024), record(TITLE + ", Part II", 2024))).isEmpty();
        assertThat(edge(record(TITLE + " 2.0", 2024), record(TITLE + " 3.0", 2024)))
                .isEmpty();
        assertThat(edge(record(TITLE, 2024), record("Erratum: " + TITLE, 2024))).isEmpty();
    }

    @Test
    void aBriefTitleNeedsTheTeam() {
        String column = "Letters from Our Readers";

        assertThat(edge(record(column, 2024), record(column, 2024).authors("Ada Moor", "Cy Reed", "Dee Lake")))
                .isEmpty();
        assertThat(edge(record(column, 2024), record(column, 2024))).contains(Strength.TITLE);
        assertThat(edge(record(column, 2023), record(column, 2024))).isEmpty();
    }

    @Test
    void withoutAuthorsOnlyOneWordMoreInALongTitle() {
        assertThat(edge(
                        listing("a", 1).title(TITLE),
                        listing("b", 1).title("Counting Silent Cells in Sparse Mouse Cortex Maps")))
                .contains(Strength.NEAR_TITLE);
        assertThat(edge(
                        listing("a", 1).title("Counting Silent Cells in Sparse Maps of Mice"),
                        listing("b", 1).title("Counting Silent Cells in Sparse Maps of Rats")))
                .isEmpty();
    }

    @Test
    void judgesBothWaysAlike() {
        ListingBuilder one = record(TITLE, 2024).authors("J. Wang", "J. Wang", "Ada Moor");
        ListingBuilder other =
                record("Counting Silent Cels in Sparse Cortex Maps", 2024).authors("Jun Wang", "Cy Reed");

        assertThat(edge(one, other)).isEqualTo(edge(other, one));
    }

    private static ListingBuilder record(String title, int year) {
        return listing("a", 1).title(title).authors("Ada Moor", "Ben Oak").publishedIn(year);
    }

    private static Optional<Strength> edge(ListingBuilder a, ListingBuilder b) {
        return Evidence.edge(new Witness(a.sign()), new Witness(b.sign()));
    }

    private static Contradiction contradiction(ListingBuilder a, ListingBuilder b) {
        return Evidence.contradiction(new Witness(a.sign()), new Witness(b.sign()));
    }
}
