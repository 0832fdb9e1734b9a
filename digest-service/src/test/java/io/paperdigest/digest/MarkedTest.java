package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Topic;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Words that matched, in what people read. */
class MarkedTest {

    @Test
    void marksWordsWhereverTheyStandAsWordsInAnyCase() {
        Marked marked = Marked.words("Cells divide; a cell, CELLS, and cellular cells.", List.of("cells", "cell"));

        assertThat(shown(marked)).isEqualTo("[Cells] divide; a [cell], [CELLS], and cellular [cells].");
    }

    @Test
    void marksAPhraseAsOne() {
        Marked marked = Marked.words("We count cell nuclei, then nuclei.", List.of("nuclei", "cell nuclei"));

        assertThat(shown(marked)).isEqualTo("We count [cell nuclei], then [nuclei].");
    }

    @Test
    void wordsMayLookLikeAPattern() {
        Marked marked = Marked.words("Is C++ (or C.) better than CXX?", List.of("C++", "C."));

        assertThat(shown(marked)).isEqualTo("Is [C++] (or [C.]) better than CXX?");
    }

    @Property
    void changesNoTextWhateverTheWords(@ForAll String text, @ForAll List<String> words) {
        List<String> some = words.stream().filter(word -> !word.isBlank()).toList();

        assertThat(Marked.words(text, some).text()).isEqualTo(text);
    }

    @Test
    void personalDigestMarksWordsInSummariesAndWhyLinesAndTheTextPartQuotesThem() {
        Edition edition = new EditionBuilder("2026-11-21")
                .topic("cells", "Cells & <more>", "Life")
                .page("000", 40)
                .paper("p1", "Counting", "We propose a <b>counter</b> of cells that needs no cell labels.")
                .on("000", 1)
                .in("cells", "cells", "<b>")
                .and()
                .build();
        Audience reader = new Audience("ada@example.org", List.of("cells"), null, null);
        Digest digest = new DigestPlanner(edition).plan(reader, Set.of());
        DigestRenderer renderer = new DigestRenderer();

        Document html = Jsoup.parse(renderer.html(digest));

        assertThat(html.select("td b").eachText()).containsSubsequence("cells", "cells", "<b>");
        assertThat(html.select("td p.ink").text()).contains("a <b>counter</b> of cells that");
        assertThat(renderer.text(digest))
                .contains("a <b>counter</b> of cells that")
                .contains("matches “cells” and “<b>”");
    }

    @Test
    void generalDigestMarksOnlyWhatATopicSectionIsAbout() {
        Digest digest = new DigestPlanner(MadeUpEdition.today()).plan(Audience.GENERAL, Set.of());

        assertThat(digest.sections().getFirst().items())
                .allSatisfy(item -> assertThat(shown(item.summary())).doesNotContain("["));
        assertThat(digest.sections().stream()
                        .filter(section -> "Cell segmentation".equals(section.heading()))
                        .flatMap(section -> section.items().stream())
                        .map(item -> shown(item.detail())))
                .isNotEmpty()
                .allMatch(detail -> detail.matches("matches \\[[a-z ]+]"));
        assertThat(digest.paperIds()).doesNotHaveDuplicates().doesNotContain(Topic.ALL);
    }

    private static String shown(Marked marked) {
        return marked.runs().stream()
                .map(run -> run.isMarked() ? "[" + run.text() + "]" : run.text())
                .collect(Collectors.joining());
    }
}
