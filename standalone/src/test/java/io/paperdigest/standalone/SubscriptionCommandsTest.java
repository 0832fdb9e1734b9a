package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.Shell.Said;
import org.junit.jupiter.api.Test;

/** {@code subscribe}, {@code unsubscribe} and {@code subscriptions}. */
class SubscriptionCommandsTest extends ShellTest {

    @Test
    void takesTopicsOutOneByOneRemovedOnesToo() {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        shell.type("subscribe ada@example.org --topic graph-learning time-series interpretability");
        shell.type("topics remove graph-learning");

        Said less = shell.type("unsubscribe --topic interpretability ada@example.org");
        assertThat(less.exit()).as(less.err()).isEqualTo(DONE);
        assertThat(less.out()).matches("""
                        ada@example.org now gets one digest a day:
                          graph-learning \\(removed\\)
                          Time series and forecasting: \\d+ papers? today
                        """);

        Said notFollowed = shell.type("unsubscribe ada@example.org --topic time-series interpretability time-serie");
        assertThat(notFollowed.exit()).isEqualTo(USAGE);
        assertThat(notFollowed.err()).isEqualTo("""
                        paper-digest: ada@example.org does not follow interpretability.
                        paper-digest: ada@example.org does not follow time-serie. Did you mean time-series?
                        Nothing was changed. ada@example.org follows: graph-learning (removed), time-series. \
                        All topics:  ./paper-digest topics --data\
                        """ + " " + shell.data() + "\n");

        Said gone = shell.type("unsubscribe ada@example.org --topic graph-learning");
        assertThat(gone.exit()).as(gone.err()).isEqualTo(DONE);
        assertThat(shell.type("subscriptions").out()).isEqualTo("ada@example.org  time-series\n");

        assertThat(shell.type("unsubscribe ada@example.org --topic time-series").out())
                .isEqualTo("No topic is left: ada@example.org gets no more digests.\n");
        assertThat(shell.type("subscriptions").out()).startsWith("Nobody has subscribed.");
    }

    @Test
    void whoHasNotSubscribedIsToldWhoHas() {
        shell.type("subscribe ada@example.org");
        String who = "Nothing was changed. Who has:  ./paper-digest subscriptions --data " + shell.data() + "\n";

        Said near = shell.type("unsubscribe adda@example.org");
        Said nobody = shell.type("unsubscribe nobody@example.org");

        assertThat(near.exit()).isEqualTo(USAGE);
        assertThat(near.err())
                .isEqualTo("paper-digest: adda@example.org has not subscribed. Did you mean ada@example.org?\n" + who);
        assertThat(nobody.exit()).isEqualTo(USAGE);
        assertThat(nobody.err()).isEqualTo("paper-digest: nobody@example.org has not subscribed.\n" + who);
    }

    @Test
    void aTopicThatIsNotThereChangesNothing() {
        Said said = shell.type("subscribe ada@example.org --topic graph-laerning");
        assertThat(said.exit()).isEqualTo(USAGE);
        assertThat(said.err())
                .contains("there is no topic graph-laerning. Did you mean graph-learning?", "Nothing was changed.");
        assertThat(shell.type("subscriptions").out()).startsWith("Nobody has subscribed.");
    }
}
