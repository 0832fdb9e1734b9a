package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.Shell.Said;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code topics}, and what is defined and removed by hand. */
class TopicCommandsTest extends ShellTest {

    @Test
    void definesATopicThatIsFullAtOnceAndStaysWhenTheCatalogueComesAgain() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);

        Said bad = shell.type("topics define own --query cell~~");
        assertThat(bad.exit()).isEqualTo(USAGE);
        assertThat(bad.err()).contains("query of own, column ", "\n  cell~~\n", "^", "Nothing was changed.");

        Said defined = shell.type("topics define own --query cell");
        assertThat(defined.exit()).as(defined.err()).isEqualTo(DONE);
        assertThat(defined.out()).matches("own is defined: [1-9][0-9]* papers? of the last two weeks match(es)?\\.\n");
        assertThat(shell.type("topics").out())
                .containsPattern("  own +[1-9][0-9]*  Own\n")
                .contains("Newer, and of the papers that match now: own.");
        assertThat(shell.type("topics remove graph-learning").out()).isEqualTo("graph-learning is removed.\n");
        Said removed = shell.type("rankings graph-learning");
        assertThat(removed.exit()).isEqualTo(USAGE);
        assertThat(removed.err()).contains("there is no topic graph-learning");
        assertThat(removed.out()).isEmpty();
        assertThat(shell.type("topics remove time-serie").err())
                .isEqualTo("paper-digest: there is no topic time-serie. Did you mean time-series?\n"
                        + "Nothing was changed. All topics:  ./paper-digest topics --data " + shell.data() + "\n");

        assertThat(shell.run("").exit()).isEqualTo(DONE);
        String listed = shell.type("topics").out();
        assertThat(listed).contains("Own topics\n  own ").doesNotContain("graph-learning");

        assertThat(shell.type("topics restore graph-learning").exit()).isEqualTo(DONE);
        assertThat(shell.type("topics restore own").out()).isEqualTo("own is gone: the catalogue has none.\n");
        assertThat(shell.type("topics").out()).contains("graph-learning").doesNotContain("  own ");
    }

    @Test
    void saysWhoFollowsATopicThatIsRemoved() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        shell.type("subscribe ada@example.org --topic graph-learning time-series");

        assertThat(shell.type("topics remove graph-learning").out())
                .isEqualTo("graph-learning is removed. 1 person follows it. Who:  ./paper-digest subscriptions --data "
                        + shell.data() + "\n");
        assertThat(shell.type("subscriptions").out())
                .isEqualTo("ada@example.org  graph-learning (removed), time-series\n");
    }
}
