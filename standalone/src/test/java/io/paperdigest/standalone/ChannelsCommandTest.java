package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.standalone.Shell.Said;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** {@code channels}, and other commands that only look. */
class ChannelsCommandTest extends ShellTest {

    @Test
    void channelsAreListedAsTheyAreAndNothingIsMade() throws IOException {
        Said before = shell.type("channels");
        assertThat(before.exit()).isEqualTo(DONE);
        assertThat(before.out())
                .contains("  papers.listed           -           1  for ever          publish          sign\n");
        assertThat(shell.data()).doesNotExist();
        assertThat(shell.run("").exit()).isEqualTo(DONE);

        Said after = shell.type("channels");

        assertThat(after.exit()).as(after.err()).isEqualTo(DONE);
        assertThat(after.out())
                .startsWith("For everybody's consumers:\n")
                .contains("  channel           records  partitions  kept")
                .contains("  papers.listed          66           1  for ever          publish          sign\n")
                .contains("    source@page#ordinal: listing/1\n")
                .contains("  papers.rejected         1           1  30 days           publish\n");
        JsonNode listed = shell.type("channels --json").json().at("/channels/0");
        assertThat(listed.get("name").asText()).isEqualTo("papers.listed");
        assertThat(numbers(listed, "records", "partitions", "copies")).containsExactly(66, 1, 1);
        assertThat(shell.type("channels --prefix lab.").out()).contains("  lab.papers.listed           -  ");
    }

    @Test
    void lookingWhereNothingIsMakesNothing() throws IOException {
        Files.createDirectory(shell.data());

        assertThat(shell.type("channels").exit()).isEqualTo(DONE);
        assertThat(shell.type("subscriptions").out()).startsWith("Nobody has subscribed.");
        assertThat(shell.type("papers decisions").out()).isEqualTo("Nothing is decided by hand.\n");

        assertThat(shell.data()).isEmptyDirectory();
    }
}
