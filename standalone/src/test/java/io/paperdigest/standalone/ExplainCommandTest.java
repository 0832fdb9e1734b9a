package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.paperdigest.standalone.Shell.Said;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** {@code explain}, from the words that are typed to what is said. */
class ExplainCommandTest extends ShellTest {

    @Test
    void explainsAPaperOfAClosedEdition() throws IOException {
        shell.run("");
        Said text = shell.type("explain sparse maps of a silent cortex");
        Said json = shell.type("explain sparse maps silent --edition 2026-11-21 --json");

        assertThat(text.exit()).as(text.err()).isEqualTo(DONE);
        assertThat(text.out())
                .startsWith("Sparse maps of a silent cortex\np")
                .contains("Edition 2026-11-21, cut 2026-11-21 06:00 UTC.")
                .containsPattern("1 +60  All papers +it is first")
                .containsPattern("place 1 of \\d+ +page-1 +2026-11-21 +6\\.0 +1\\.0000 +0\\.8409")
                .contains("half of that each 24 h");
        assertThat(json.json().at("/standings/0/place").asInt()).isEqualTo(1);
        assertThat(json.json().get("score").asDouble())
                .isCloseTo(
                        StreamSupport.stream(json.json().get("terms").spliterator(), false)
                                .mapToDouble(term -> term.get("value").asDouble())
                                .sum(),
                        within(1e-12));
    }

    @Test
    void explainsNothingThatItDoesNotKnow() throws IOException {
        Said tooEarly = shell.type("explain anything");
        Said tooEarlyForPrograms = shell.type("explain anything --json");
        Said editionTooEarly = shell.type("explain anything --edition 2026-11-12");
        shell.run("");
        Said unknownEdition = shell.type("explain anything --edition 2026-11-12");
        Said unknownPaper = shell.type("explain sprase maps --json");
        Said nonsense = shell.type("explain zyzzyva");
        Said several = shell.type("explain a");

        String data = " --data " + shell.data() + "\n";
        assertThat(tooEarly.exit()).as(tooEarly.err()).isEqualTo(DONE);
        assertThat(tooEarly.out()).isEqualTo("There is no edition yet. Make one:  ./paper-digest run PATH..." + data);
        assertThat(tooEarlyForPrograms.exit()).isEqualTo(DONE);
        assertThat(tooEarlyForPrograms.out()).isEqualTo("null\n");
        assertThat(editionTooEarly.exit()).isEqualTo(USAGE);
        assertThat(editionTooEarly.err()).isEqualTo("""
                        paper-digest: there is no edition 2026-11-12.
                        There is none yet. Make one:  ./paper-digest run PATH...""" + data);
        assertThat(unknownEdition.exit()).isEqualTo(USAGE);
        assertThat(unknownEdition.err()).isEqualTo("""
                        paper-digest: there is no edition 2026-11-12. Did you mean 2026-11-21?
                        In the last edition:  ./paper-digest explain PAPER""" + data);
        assertThat(nonsense.exit()).isEqualTo(USAGE);
        assertThat(nonsense.err()).isEqualTo("""
                        paper-digest: there is no paper "zyzzyva" in edition 2026-11-21.
                        Find it:  ./paper-digest papers find WORDS""" + data);
        assertThat(unknownPaper.exit()).isEqualTo(USAGE);
        assertThat(unknownPaper.err()).contains("Did you mean:", "Sparse maps of a silent cortex");
        assertThat(unknownPaper.json().get("exit").asInt()).isEqualTo(USAGE);
        assertThat(several.exit()).isEqualTo(USAGE);
        assertThat(several.err())
                .contains(" papers have \"a\" in their titles. Give an id, or more words:", "\nAmong all papers:  ");
    }
}
