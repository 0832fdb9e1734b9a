package io.paperdigest.ingest.parse.trendingpage;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageEnd.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of the kind, all made up. */
class TrendingPageTest {

    private static final String BANNER =
            "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe";
    private static final String ABSTRACT =
            "We count things that nobody has counted before. The counts are surprising, and "
                    + "they grow with the number of things. A simple model explains them within one percent on three data sets.";

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void pairsTitlesWithAbstracts() throws IOException {
        PageEnd end = read(BANNER + pairs(12));

        assertThat(end.fault()).isNull();
        assertThat(found()).hasSize(12);
        assertThat(found().getFirst().paper().title()).isEqualTo("Counting things, part 1");
        assertThat(found().getFirst().place()).isEqualTo("line 3");
        assertThat(found().getLast().place()).isEqualTo("line 25");
    }

    @Test
    void readsAPageWithoutBanner() throws IOException {
        PageEnd end = read(pairs(5));

        assertThat(end.fault()).isNull();
        assertThat(found()).hasSize(5);
    }

    @Test
    void readsWindowsLinesByteOrderMarkAndBlankLines() throws IOException {
        PageEnd end = read("\ufeff" + (BANNER + pairs(6)).replace("\n", "\r\n\r\n") + "\r\n");

        assertThat(end.fault()).isNull();
        assertThat(titles()).hasSize(6).startsWith("Counting things, part 1").noneMatch(t -> t.contains("\r"));
    }

    @Test
    void leavesATitleThatBeginsWithTheButtonsWord() throws IOException {
        read(BANNER + pairs(3) + "\nSubscribe or leave: a study of lists\n" + ABSTRACT);

        assertThat(titles()).endsWith("Subscribe or leave: a study of lists").hasSize(4);
    }

    @Test
    void leavesAFirstTitleThatBeginsWithAWordOfTheKind() throws IOException {
        read("Subscribers of lists\n" + ABSTRACT + "\n" + pairs(2));

        assertThat(titles()).startsWith("Subscribers of lists");
    }

    @Test
    void takesTheButtonFromTheFirstTitleWithoutInvitation() throws IOException {
        read("SubscribeFast lists for slow readers\n" + ABSTRACT + "\n" + pairs(2));

        assertThat(titles()).startsWith("Fast lists for slow readers").hasSize(3);
    }

    @Test
    void rejectsTitleWithoutAbstractAndGoesOnInStep() throws IOException {
        PageEnd end = read(BANNER + pairs(5) + "\nA title that stands alone\n" + pairs(5));

        assertThat(end.fault()).isNull();
        assertThat(found()).hasSize(10);
        assertThat(malformed())
                .containsExactly(
                        new Entry.Malformed(6, "line 13", "title without an abstract", "A title that stands alone"));
        assertThat(found().get(5).ordinal()).isEqualTo(7);
    }

    @Test
    void rejectsAbstractWithoutTitleAndGoesOnInStep() throws IOException {
        PageEnd end = read(BANNER + pairs(5) + "\n" + ABSTRACT + "\n" + pairs(5));

        assertThat(end.fault()).isNull();
        assertThat(found()).hasSize(10);
        assertThat(malformed()).singleElement().satisfies(entry -> {
            assertThat(entry.reason()).isEqualTo("abstract without a title");
            assertThat(entry.place()).isEqualTo("line 13");
        });
    }

    @Test
    void keepsStepOverShortAbstractsAndLongTitles() throws IOException {
        String longTitle = "On the " + "very ".repeat(40) + "long titles some authors give their papers";
        PageEnd end = read(
                BANNER + pairs(5) + "\nA short one\nWe prove it.\n" + longTitle + "\n" + ABSTRACT + "\n" + pairs(5));

        assertThat(end.fault()).isNull();
        assertThat(malformed()).isEmpty();
        assertThat(titles()).hasSize(12).contains("A short one", longTitle);
    }

    @Test
    void readsOtherScripts() throws IOException {
        PageEnd end = read(BANNER + pairs(3)
                + "\n数え方の研究\n本論文では、誰も数えたことのないものを数える。結果は驚くべきものであり、ものの数とともに増加する。簡単なモデルで説明できる。\n"
                + pairs(3));

        assertThat(end.fault()).isNull();
        assertThat(malformed()).isEmpty();
        assertThat(titles()).contains("数え方の研究").hasSize(7);
    }

    @Test
    void saysWhereAPageStopsBehindATitle() throws IOException {
        PageEnd end = read(BANNER + pairs(4) + "\nThe last title");

        assertThat(end.fault()).isEqualTo(new Fault.CutOff(5, "line 11"));
        assertThat(malformed()).hasSize(1);
    }

    @Test
    void saysWhereAPageStopsInAnAbstract() throws IOException {
        String page = BANNER + pairs(4);

        PageEnd end = read(page.substring(0, page.length() - 30));

        assertThat(end.fault()).isEqualTo(new Fault.CutOff(4, "line 10"));
        assertThat(found()).hasSize(4);
    }

    @Test
    void takesAnAddressOrAPercentageForAnEnd() {
        assertThat(Sentences.mayEndAbstract("Code: https://example.org/a")).isTrue();
        assertThat(Sentences.mayEndAbstract("available at https://example.org/a{here}"))
                .isTrue();
        assertThat(Sentences.mayEndAbstract("by 3%")).isTrue();
        assertThat(Sentences.mayEndAbstract("it works (see above.)")).isTrue();
        assertThat(Sentences.mayEndAbstract("it works in the")).isFalse();
        assertThat(Sentences.mayEndAbstract("")).isFalse();
    }

    @Test
    void saysWhichLineIsNotUtf8() throws IOException {
        PageEnd end = read((BANNER + pairs(4) + "\nCaf\u00e9 counts\n" + ABSTRACT), StandardCharsets.ISO_8859_1);

        assertThat(end.fault()).isEqualTo(new Fault.Broken("line 11", "not UTF-8"));
        assertThat(found()).hasSize(4);
        assertThat(malformed())
                .singleElement()
                .satisfies(e -> assertThat(e.reason()).isEqualTo("not UTF-8"));
    }

    @Test
    void refusesALineWithoutEnd() throws IOException {
        PageEnd end = read("Title\n" + "word ".repeat(300_000));

        assertThat(end.fault()).isEqualTo(new Fault.Broken("line 2", "a line without end: 1500000 bytes"));
        assertThat(found()).isEmpty();
    }

    @Test
    void recognisesNothingInAList() throws IOException {
        PageEnd end = read("milk\nbread\nbutter\neggs");

        assertThat(found()).isEmpty();
        assertThat(end.fault()).isInstanceOf(Fault.Broken.class);
    }

    private static String pairs(int count) {
        StringBuilder page = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            page.append(i == 1 ? "" : "\n")
                    .append("Counting things, part ")
                    .append(i)
                    .append('\n')
                    .append(ABSTRACT);
        }
        return page.toString();
    }

    private PageEnd read(String page) throws IOException {
        return read(page, StandardCharsets.UTF_8);
    }

    private PageEnd read(String page, Charset charset) throws IOException {
        return new TrendingPageFormat().read(() -> new ByteArrayInputStream(page.getBytes(charset)), entries::add);
    }

    private List<Entry.Found> found() {
        return entries.stream()
                .filter(Entry.Found.class::isInstance)
                .map(Entry.Found.class::cast)
                .toList();
    }

    private List<Entry.Malformed> malformed() {
        return entries.stream()
                .filter(Entry.Malformed.class::isInstance)
                .map(Entry.Malformed.class::cast)
                .toList();
    }

    private List<String> titles() {
        return found().stream().map(entry -> entry.paper().title()).toList();
    }
}
