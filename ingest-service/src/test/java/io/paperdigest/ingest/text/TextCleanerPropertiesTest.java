package io.paperdigest.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextCleanerPropertiesTest {

    private static final String[] PIECES = {
        "\\",
        "{",
        "}",
        "$",
        "~",
        "^",
        "_",
        "&",
        "amp;",
        "lt;",
        "#92;",
        "<",
        ">",
        "b>",
        "`",
        "''",
        "-",
        "--",
        " ",
        "\n",
        "a",
        "Z",
        "5",
        ",",
        ".",
        "(",
        ")",
        "[",
        "]",
        "'",
        "\"",
        "pm",
        "mu",
        "mathcal ",
        "frac",
        "textbf",
        "cite",
        "href",
        "url",
        "unicode",
        "n",
        "https://a.b/c",
        "github.com/x",
        "\u0301",
        "\u200b",
        "é",
        "漢",
        "\ud83d",
        "\ude00",
        "%",
        "\\'",
        "\\\"",
        "\\item",
        "\\begin",
        "sqrt",
        "not",
        "footnote",
        "textbackslash",
        "lbrace",
        "\\c",
        "\\H",
        "x{",
        "^{",
        "_{",
        "$$"
    };

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 4000)
    void leavesNoMarkupAndIsDoneAfterOneCleaning(@ForAll("markup") String text) {
        String clean = TextCleaner.clean(text);

        assertThat(clean)
                .doesNotContain("\\", "{", "}", "\n", "  ")
                .doesNotStartWith(" ")
                .doesNotEndWith(" ");
        assertThat(Characters.wellFormed(clean)).isEqualTo(clean);
        assertThat(TextCleaner.clean(clean)).isEqualTo(clean);
    }

    @Property(tries = 2000)
    void takesAnyText(@ForAll String text) {
        String clean = TextCleaner.clean(text);

        assertThat(TextCleaner.clean(clean)).isEqualTo(clean);
        assertThat(LinkFinder.find(clean)).hasSizeLessThanOrEqualTo(LinkFinder.MOST);
    }

    /** A quadratic step would take minutes on these. */
    @Property(tries = 1)
    void takesTimeLinearInTheLength() {
        for (String piece : List.of(PIECES)) {
            for (String between : List.of("", " ", "a", "{", "\\", "$")) {
                String text = (piece + between).repeat(10_000);
                String clean = assertTimeoutPreemptively(
                        Duration.ofSeconds(5), () -> TextCleaner.clean(text), () -> "slow on " + piece + between);
                assertThat(clean).doesNotContain("\\", "{", "}");
            }
        }
    }
}
