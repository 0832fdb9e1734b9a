package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestRendererTest {

    private final DigestRenderer renderer = new DigestRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"A plain word ", "\"<&>' ", "猫の地図 ", "🦉🦉 ", "Unbroken"})
    void staysUnder100KilobytesWithThirtyLongTitles(String word) {
        Digest digest =
                new DigestPlanner(large(word)).plan(new Audience("a@example.org", List.of("t"), null, null), Set.of());
        Digest general = new DigestPlanner(large(word)).plan(Audience.GENERAL, Set.of());

        for (Digest each : List.of(digest, general)) {
            String html = renderer.html(each);
            assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(DigestRenderer.MAX_HTML_BYTES);
            assertThat(html).endsWith("</html>\n");
            assertThat(Jsoup.parse(html).select("h3")).hasSize(each.paperIds().size());
        }
    }

    @Test
    void escapesEverythingThatComesFromElsewhere() {
        String evil = "</title><script>alert(1)</script>\"' onmouseover='x' &amp; \u202Egnp";
        EditionBuilder edition =
                new EditionBuilder("2026-11-21").held("000", evil, evil, 1).topic("t", evil, "G");
        edition.paper("p", evil, "We present " + evil)
                .on("000", 1)
                .in("t", evil)
                .code("https://example.org/?a=1&b='x'");
        edition.paper("q", evil, "").on("000", 2).in("t", evil).url("javascript:alert(1)");

        String html = renderer.html(new DigestPlanner(edition.build())
                .plan(new Audience(evil + "@example.org", List.of("t"), "javascript:x", null), Set.of()));

        Document page = Jsoup.parse(html);
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("[onmouseover]")).isEmpty();
        assertThat(page.select("h3").getFirst().text())
                .isEqualTo("</title><script>alert(1)</script>\"' onmouseover='x' &amp; gnp");
        assertThat(html).doesNotContain("javascript:").doesNotContain("\u202E");
    }

    @Test
    void linksOnlyToWebAddressesAndLoadsNothing() {
        Document page = page(MadeUpEdition.withVotes());

        assertThat(page.select("a"))
                .isNotEmpty()
                .allSatisfy(a -> assertThat(a.attr("href")).matches("https?://.+"));
        assertThat(page.select("img, link, script, iframe, video, [src], [background]"))
                .isEmpty();
        assertThat(page.select("style").getFirst().data())
                .doesNotContain("url(")
                .doesNotContain("@import");
        assertThat(page.select("[style*=url(]")).isEmpty();
    }

    @Test
    void givesEachPaperALinkAndCodeOneOfItsOwn() {
        Document page = page(MadeUpEdition.today());

        assertThat(page.select("h3"))
                .allSatisfy(title -> assertThat(title.select("a[href]")).hasSize(1));
        assertThat(page.select("a:containsOwn(Code)")).hasSize(1);
        assertThat(page.select("a:containsOwn(Code)").attr("href")).isEqualTo("https://github.com/example/silent-map");
    }

    @Test
    void leavesNoDotAtTheEndOfTheLineBeforeCode() {
        Element code = page(MadeUpEdition.today()).select("a:containsOwn(Code)").getFirst();

        assertThat(code.previousSibling()).asString().endsWith("&nbsp;&nbsp;·&nbsp;&nbsp;");
    }

    @Test
    void isStructuredForScreenReaders() {
        Document page = page(MadeUpEdition.today());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("h2")).hasSizeGreaterThan(2);
        assertThat(page.select("table"))
                .allSatisfy(table -> assertThat(table.attr("role")).isEqualTo("presentation"));
        assertThat(page.select("td[height=5]"))
                .isNotEmpty()
                .allSatisfy(bar -> assertThat(bar.closest("[aria-hidden=true]")).isNotNull());
    }

    @Test
    void drawsAFullBarForFirstPlace() {
        Document page = page(MadeUpEdition.held());
        Element first = page.select("td.no:containsOwn(1) + td").getFirst();

        assertThat(first.select("td[height=5]")).allSatisfy(cell -> {
            int width = Integer.parseInt(cell.attr("width"));
            assertThat(width).isBetween(1, 64);
        });
        assertThat(new Digest.Bar(1, 64).rest()).isZero();
    }

    @Test
    void putsThePreheaderBeforeEverythingAndHidesIt() {
        Digest digest = new DigestPlanner(MadeUpEdition.today()).plan(Audience.GENERAL, Set.of());
        Element first = Jsoup.parse(renderer.html(digest)).body().child(0);

        assertThat(first.text()).isEqualTo(digest.preheader());
        assertThat(first.attr("style")).contains("display:none");
    }

    @Test
    void rendersTheSameDigestToTheSameCharacters() {
        Digest digest = new DigestPlanner(MadeUpEdition.today()).plan(Audience.GENERAL, Set.of());

        assertThat(renderer.html(digest)).isEqualTo(new DigestRenderer().html(digest));
        assertThat(renderer.text(digest)).isEqualTo(new DigestRenderer().text(digest));
    }

    private Document page(Edition edition) {
        return Jsoup.parse(renderer.html(new DigestPlanner(edition).plan(Audience.GENERAL, Set.of())));
    }

    private static Edition large(String word) {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 40);
        for (int t = 0; t < 6; t++) {
            edition.topic("t" + (t == 0 ? "" : t), word.repeat(40), "G");
        }
        String title = word.repeat(300 / word.length() + 1).substring(0, 300);
        for (int i = 1; i <= 40; i++) {
            PaperBuilder paper = edition.paper("p" + i, title, "We present " + word.repeat(200))
                    .on("000", i)
                    .code("https://example.org/" + "x".repeat(250));
            paper.in("t" + (i % 6 == 0 ? "" : i % 6), word.repeat(30), word.repeat(31) + "x");
        }
        return edition.build();
    }
}
