package io.paperdigest.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences are made up, in the words that are usual. */
class WithdrawalTest {

    private static final String TITLE = "Counting sheep";
    private static final String SUMMARY = "We count sheep. It works.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This paper has been withdrawn by the author due to an error in Lemma 2",
                "12 pages. This submission has been withdrawn by arXiv administrators",
                "Withdrawn due to a mistake in the proof",
                "withdrawn",
                "The manuscript is\n temporarily withdrawn"
            })
    void believesTheComment(String comment) {
        assertThat(Withdrawal.states(comment, TITLE, SUMMARY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            This paper has been withdrawn by the authors. | Counting sheep
            Withdrawn. | Counting sheep
            We count sheep. | Counting sheep [withdrawn]
            We count sheep. | WITHDRAWN: Counting sheep
            """)
    void believesWhatStandsInPlaceOfTheAbstractOrInTheTitle(String summary, String title) {
        assertThat(Withdrawal.states(null, title, summary)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Accepted, 9 pages | We ask why papers are withdrawn | Reasons of withdrawn papers
            Code is withdrawn from public view | We count sheep | Counting sheep
            '' | Withdrawn consent is a problem of consent forms. | Withdrawn consent
            '' | We plan insertion, driving and withdrawal of a needle. | A needle
            """)
    void takesNoPaperOnWithdrawalsForOne(String comment, String summary, String title) {
        assertThat(Withdrawal.states(comment, title, summary)).isFalse();
    }
}
