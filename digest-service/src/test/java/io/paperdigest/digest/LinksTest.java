package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    private final EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", 10);

    @Test
    void prefersArxivThenDoiThenTheSourcesPage() {
        PaperBuilder paper = paper("A Paper").url("https://example.org/p/1");
        assertThat(Links.of(paper.paper())).isEqualTo("https://example.org/p/1");

        paper.doi("10.1234/a b(c)");
        assertThat(Links.of(paper.paper())).isEqualTo("https://doi.org/10.1234/a%20b%28c%29");

        paper.arxiv("2611.01234");
        assertThat(Links.of(paper.paper())).isEqualTo("https://arxiv.org/abs/2611.01234");
    }

    @Test
    void searchesForTheTitleWhereNothingIsKnown() {
        String url = Links.of(paper("Maps & \"Mazes\": 100% of the Café?").paper());

        assertThat(url).isEqualTo("https://arxiv.org/search/?query=Maps+Mazes+100+of+the+Caf%C3%A9&searchtype=title");
        assertThat(Links.isSearch(url)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JAVASCRIPT:alert(1)//https://example.org",
                "data:text/html,x",
                "file:///etc/hosts",
                "//example.org/x",
                "https:///x",
                "https://user@example.org/",
                "https://example.org/\"onmouseover=\"x",
                "https://example.org/a b",
                "https://example.org/<script>",
                "ftp://example.org",
            })
    void neverLinksWhatIsNotAWebAddress(String url) {
        Paper paper = paper("A Paper").url(url).code(url).paper();

        assertThat(Links.of(paper)).startsWith("https://arxiv.org/search/");
        assertThat(Links.code(paper)).isNull();
    }

    @Test
    void ignoresMalformedIds() {
        Paper paper = paper("A Paper")
                .arxiv("2611.01234\" onclick=\"")
                .doi("not a doi")
                .paper();

        assertThat(Links.of(paper)).startsWith("https://arxiv.org/search/");
    }

    @Test
    void searchesForTheBeginningOfALongTitle() {
        assertThat(Links.of(paper("猫".repeat(400)).paper()).length()).isLessThan(1_200);
    }

    private PaperBuilder paper(String title) {
        return edition.paper("p", title, "").on("000", 1);
    }
}
