package io.paperdigest.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked about papers, and decided of them. */
class PapersCommandTest extends CommandLineTest {

    @Test
    void understandsWhatIsAskedAboutPapers() {
        execute("papers", "explain", "2501.00001", "--json");
        assertThat(asked(PapersOptions.class)).isEqualTo(new PapersOptions.Explain("2501.00001", true, OWN));
    }

    @Test
    void understandsWhatIsDecidedOfPapers() {
        execute("papers", "split", "p1", "a@b#1", "a@b#2", "--reason", "part two", "--by", "ada");
        assertThat(asked(PapersOptions.class))
                .isEqualTo(new PapersOptions.Split(
                        "p1", List.of("a@b#1", "a@b#2"), new PapersOptions.Decider("ada", "part two"), OWN));
    }

    @Test
    void aDecisionNeedsBothThatItIsAbout() {
        assertThat(execute("papers", "same", "p1")).isEqualTo(ExitCode.USAGE.status());
        assertThat(execute("papers", "split", "p1")).isEqualTo(ExitCode.USAGE.status());
        assertThat(commands.asked).isEmpty();
    }

    @Test
    void papersAloneSaysWhatThereIs() {
        assertThat(execute("papers")).isEqualTo(ExitCode.USAGE.status());
        assertThat(screen.err()).contains("explain, find, split, same, different, decisions, withdraw");
    }
}
