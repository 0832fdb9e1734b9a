package io.paperdigest.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Link;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people read of markup. All texts are made up. */
class TextCleanerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\\mu}-Bench|μ-Bench",
                "95\\% of it|95% of it",
                "na\\\"ively|naïvely",
                "na\\\"{\\i}ve|naïve",
                "caf\\'e dise\\~nado|café diseñado",
                "Erd\\H{o}s, S\\o ren, {\\L}\\'od\\'z|Erdős, Søren, Łódź",
                "people\\'s|people's",
                "2D \\& 3D|2D & 3D",
                "{\\it model size}|model size",
                "{\\bf \\ournetlong}, or \\ournet.|ournetlong, or ournet.",
                "{0.91 pm 0.5}|0.91 ± 0.5",
                "$0.91 \\pm 0.5$|0.91 ± 0.5",
                "at 5 pm 7 people|at 5 pm 7 people",
                "CNN_{3L}|CNN_3L",
                "P{-}Net|P-Net",
                "{GPU}|GPU",
                "O(1{t})|O(1t)",
                "log n{mu}|log nμ",
                "sum_j mathcal W_{ij}|sum_j W_ij",
                "\\textbf{x} \\emph{y}|x y",
                "as shown \\cite{a,b}.|as shown.",
                "(\\citep[see][]{a}) so|so",
                "\\url{https://a.org/b_c}|https://a.org/b_c",
                "$\\alpha$|α",
                "$10^{-3}$|10^-3",
                "$\\frac{a}{b}$|a/b",
                "$\\frac{a+b}{2}$|(a+b)/2",
                "$e^{-x/2}$|e^(-x/2)",
                "5$^{th}$ CO$_2$ 90$^\\circ$|5th CO2 90°",
                "$\\{0, 1\\}^n$|(0, 1)^n",
                "{0, 1}|(0, 1)",
                "Fig.~3 has ~5%|Fig. 3 has ~5%",
                "1~2|1~2",
                "https://a.edu/~b|https://a.edu/~b",
                "``quoted''|“quoted”",
                "a `quoted' word isn't|a ‘quoted’ word isn't",
                "one -- two --- three|one – two — three",
                "5--7|5–7",
                "https://a.org/b--c|https://a.org/b--c",
                "AT&amp;T|AT&T",
                "&amp;lt;|<",
                "<b>bold</b> <think>|bold <think>",
                "<https://a.org/b>|https://a.org/b",
                "$5 and $10, $5-$10|$5 and $10, $5-$10",
                "\\$5|$5",
                "\\textcolor{red}{hot}|hot",
                "\\href{https://a.org/b}{here}|here (https://a.org/b)",
                "https://a.org/b{here}.|https://a.org/b.",
                "word\\nWe do|word We do",
                "\\|''",
                "stray } and { here|stray and here",
            })
    void readsAsPeopleWriteIt(String text, String read) {
        assertThat(TextCleaner.clean(text)).isEqualTo(read.equals("''") ? "" : read);
    }

    @Test
    void joinsBrokenLines() {
        assertThat(TextCleaner.clean("  two\n   lines, vision-\nlanguage, short-\nand long\r\n"))
                .isEqualTo("two lines, vision-language, short- and long");
    }

    @Test
    void removesWhatNobodySees() {
        assertThat(TextCleaner.clean("a\u00adb\u200bc\u202ed\u0007e\ufefff\u0000 e\u0301"))
                .isEqualTo("abcdef é");
    }

    @Test
    void replacesHalfACharacter() {
        assertThat(TextCleaner.clean("a\ud83d b")).isEqualTo("a\ufffd b");
    }

    @Test
    void findsLinksAndSaysWhatTheyAre() {
        String text = TextCleaner.clean(
                "Code: https://github.com/a/b{GitHub}. Demo at http://x.org/d_(e)). "
                        + "Project page (https://a.github.io/b/), github.com/A/B, see https://arxiv.org/abs/1234.56789 and zenodo.org/z.");

        assertThat(LinkFinder.find(text))
                .containsExactly(
                        new Link(Link.Kind.CODE, "https://github.com/a/b"),
                        new Link(Link.Kind.PROJECT, "http://x.org/d_(e)"),
                        new Link(Link.Kind.PROJECT, "https://a.github.io/b/"),
                        new Link(Link.Kind.CODE, "https://github.com/A/B"),
                        new Link(Link.Kind.OTHER, "https://arxiv.org/abs/1234.56789"),
                        new Link(Link.Kind.CODE, "https://zenodo.org/z"));
    }

    @Test
    void findsNoLinkTwice() {
        assertThat(LinkFinder.join(
                        List.of(new Link(Link.Kind.CODE, "https://github.com/a/b")),
                        LinkFinder.find("http://GitHub.com/a/b/ and user@github.com/x")))
                .containsExactly(new Link(Link.Kind.CODE, "https://github.com/a/b"));
    }
}
