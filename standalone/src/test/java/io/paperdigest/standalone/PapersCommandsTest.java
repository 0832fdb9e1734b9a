package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.standalone.Shell.Said;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Papers are explained, split, joined and left alone again, on the demo's pages. Each command starts Kafka: one tale. */
class PapersCommandsTest extends ShellTest {

    private static final Pattern ID = Pattern.compile("p[0-9a-f]{16}");

    @Test
    void aWrongMergeIsExplainedAndUndoneAndDoneAgain() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        String id = first(ID, shell.type("papers find SILENT cortex").out());

        JsonNode explained =
                shell.type("papers explain " + id.substring(0, 9) + " --json").json();
        List<String> listings = new ArrayList<>();
        explained
                .get("listings")
                .forEach(listing -> listings.add(listing.get("listing").asText()));
        assertThat(listings).hasSizeGreaterThan(1);
        assertThat(explained.get("id").asText()).isEqualTo(id);
        assertThat(explained.get("current").asBoolean()).isTrue();
        assertThat(explained.at("/why/bonds/0/strength").asText()).isIn("copy", "title-and-text");
        assertThat(explained.at("/fields/title/0").asText()).isIn(listings);

        Said several = shell.type("papers explain page-");
        assertThat(several.exit()).isEqualTo(USAGE);
        assertThat(several.err())
                .matches(
                        "(?s)paper-digest: page- may be any of these:\n( {2}page-1@\\S+ {2}\\w[^\n]*\n){5} {2}and 61 more\n");
        Said own = shell.type("papers split " + id + " page-");
        assertThat(own.err().lines().filter(line -> line.startsWith("  "))).hasSameSizeAs(listings);

        Said split =
                shell.type("papers split " + id + " " + source(listings.getLast()) + " --by ada --reason part-two");
        assertThat(split.exit()).as(split.err()).isEqualTo(DONE);
        assertThat(split.out()).startsWith("Decided  d").contains("Now there are 2 papers:", listings.getLast());
        String decision = first(Pattern.compile("d[0-9a-f]{12}"), split.out());
        assertThat(shell.type("papers explain " + id).out())
                .contains("Not part of it, though something is alike", "decided to be different", "part-two");
        assertThat(shell.type("papers decisions").out()).contains(decision, "ada", "different", "\"part-two\"");

        Said late = shell.run("--json");
        assertThat(late.json().get("edition").asText()).isEqualTo("2026-11-21.2");
        assertThat(late.json().get("papers").asInt()).isEqualTo(61);

        Said letter = shell.type("papers withdraw d");
        assertThat(letter.exit()).isEqualTo(USAGE);
        assertThat(letter.err()).contains("d is too short", "3 characters or more.", "Nothing was changed.");
        Said withdrawn = shell.type("papers withdraw " + decision.substring(0, 6));
        assertThat(withdrawn.out()).startsWith("Withdrawn  " + decision).contains("Now there is one paper:", id);
        assertThat(shell.type("papers decisions").out()).isEqualTo("Nothing is decided by hand.\n");
    }

    @Test
    void twoPapersBecomeOneAndTheFormerIdLeadsToIt() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        JsonNode top = shell.run("--json").json().get("top");
        String a = top.at("/0/id").asText();
        String b = top.at("/1/id").asText();

        Said same = shell.type("papers same " + a + " " + b);

        assertThat(same.exit()).as(same.err()).isEqualTo(DONE);
        assertThat(same.out()).contains("Now there is one paper:");
        String now = first(ID, same.out());
        String former = now.equals(a) ? b : a;
        assertThat(shell.type("papers explain " + former).out())
                .startsWith(former + " is now part of " + now + ".")
                .contains("former ids: " + former, "decision");
        Said again = shell.type("papers different " + a + " " + b);
        assertThat(again.exit()).isEqualTo(USAGE);
        assertThat(again.err())
                .contains("these are one paper.", "Nothing was changed.")
                .contains("take some out of it:  ./paper-digest papers split " + now + " LISTING... --data ");
    }

    @Test
    void whereNoPaperIsThereAreNoneToFind() {
        Said found = shell.type("papers find anything");
        Said explained = shell.type("papers explain p0123");

        String run = "There is no paper yet. Read some:  ./paper-digest run PATH... --data " + shell.data() + "\n";
        assertThat(found.exit()).isEqualTo(DONE);
        assertThat(found.out()).isEqualTo(run);
        assertThat(explained.exit()).isEqualTo(USAGE);
        assertThat(explained.err()).isEqualTo("paper-digest: there is no paper or listing p0123.\n" + run);
        assertThat(shell.data()).doesNotExist();
    }

    @Test
    void whatIsUnknownIsSaidWithWhatIsNear() throws IOException {
        assertThat(shell.run("").exit()).isEqualTo(DONE);
        String id = first(ID, shell.type("papers find silent cortex").out());
        String typo = id.substring(0, 16) + "z";

        Said said = shell.type("papers explain " + typo);

        assertThat(said.exit()).isEqualTo(USAGE);
        assertThat(said.err()).contains("there is no paper or listing " + typo + ".", "Did you mean", id);
        assertThat(said.err()).endsWith("\nFind it:  ./paper-digest papers find WORDS --data " + shell.data() + "\n");
        assertThat(shell.type("papers withdraw d01").err())
                .isEqualTo("paper-digest: no decision d01 holds.\n"
                        + "Nothing was changed. Those that hold:  ./paper-digest papers decisions --data "
                        + shell.data() + "\n");
        assertThat(shell.type("papers find no such words").out()).isEqualTo("No paper has that in its title.\n");
    }

    /** How the key of a listing begins, up to its page: no other of the paper's is on it. */
    private static String source(String listing) {
        return listing.substring(0, listing.indexOf('@') + 1);
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }
}
