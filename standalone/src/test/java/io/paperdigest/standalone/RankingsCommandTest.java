package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.Shell.Said;
import org.junit.jupiter.api.Test;

/** {@code rankings}. */
class RankingsCommandTest extends ShellTest {

    @Test
    void saysToProgramsThatNoPaperStandsInARanking() {
        shell.type("topics define own --query zyzzyva");

        Said said = shell.type("rankings own --json");

        assertThat(said.exit()).as(said.err()).isEqualTo(DONE);
        assertThat(said.out()).isEqualTo("null\n");
        assertThat(said.err()).contains("No paper stands in this ranking: there is no edition yet. Make one:");
    }

    @Test
    void knowsTheRankingsOfTheTopicsThatTheFirstRunWillBring() {
        Said listed = shell.type("rankings graph-learning");

        assertThat(listed.exit()).as(listed.err()).isEqualTo(DONE);
        assertThat(listed.out())
                .isEqualTo("No paper stands in this ranking: there is no edition yet. Make one:"
                        + "  ./paper-digest run PATH... --data " + shell.data() + "\n");
        Said unknown = shell.type("rankings graph-lerning");
        assertThat(unknown.exit()).isEqualTo(USAGE);
        assertThat(unknown.err()).isEqualTo("""
                        paper-digest: there is no topic graph-lerning. Did you mean graph-learning?
                        All topics:  ./paper-digest topics --data""" + " " + shell.data() + "\n");
        assertThat(shell.data()).doesNotExist();
    }
}
