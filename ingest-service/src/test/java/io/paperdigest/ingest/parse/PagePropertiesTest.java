package io.paperdigest.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.ingest.parse.arxivdays.ArxivDaysFormat;
import io.paperdigest.ingest.parse.dailypapers.DailyPapersFormat;
import io.paperdigest.ingest.parse.dailyrows.DailyRowsFormat;
import io.paperdigest.ingest.parse.trendingpage.TrendingPageFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a page's bytes are: no format throws, and every entry is read once, in order, the same each time. */
class PagePropertiesTest {

    private static final String TEXT = "Get trending papers in your email inbox!\nSubscribe"
            + "One title here\nWe show a thing. It works on two sets of data, and {0.91 pm 0.5} is what it gets.\n"
                    .repeat(6);
    private static final String JSON = "["
            + ("{\"paper\":{\"id\":\"2501.00001\",\"title\":\"A title\",\"summary\":\"We show it.\","
                            + "\"authors\":[{\"name\":\"A B\"}],\"upvotes\":3},\"publishedAt\":\"2025-01-01T00:00:00.000Z\"},")
                    .repeat(3)
            + "\"{'paper': {'title': 'T', 'summary': 'It\\\\'s'}}\"]";
    private static final String ANSWER =
            "{\"status\":\"success\",\"count\":1,\"date\":\"2025-01-10\",\"data\":" + JSON + "}";

    private static final String ROWS =
            ("{\"id\":\"2501.00001\",\"title\":\"A title\",\"summary\":\"We show it.\",\"listing_date\":"
                            + "\"2025-01-01\",\"categories\":[\"cs.CV\"],\"authors\":[\"A B\"],\"comment\":\"4 pages\"}\n")
                    .repeat(4);

    @Property(tries = 1500)
    void readsAnyBytes(@ForAll byte[] bytes) throws IOException {
        reads(bytes);
    }

    @Property(tries = 1500)
    void readsAnyLines(@ForAll("lines") List<String> lines) throws IOException {
        reads(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 3000)
    void readsAnyMutationOfAGoodPage(@ForAll("pages") String page, @ForAll Random random) throws IOException {
        reads(mutated(page.getBytes(StandardCharsets.UTF_8), random));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "",
                        " ",
                        "A title",
                        "Subscribe",
                        "SubscribeTitle",
                        "We show a thing. It works. It is good.",
                        "Get trending papers in your email inbox!",
                        "[",
                        "{",
                        "]",
                        "[{",
                        "\"a\"",
                        "{}",
                        ",",
                        "\u0000",
                        "\r",
                        "\ufeff",
                        "x".repeat(400),
                        "Sentence one here. ".repeat(30),
                        "漢字。",
                        "{'a': 1}",
                        "null",
                        "[[",
                        "1e999")
                .list()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(TEXT, JSON, ANSWER, ROWS);
    }

    private static void reads(byte[] bytes) throws IOException {
        PageBytes page = () -> new ByteArrayInputStream(bytes);
        List<PageFormat> all = List.of(
                new DailyRowsFormat(), new ArxivDaysFormat(), new DailyPapersFormat(), new TrendingPageFormat());
        assertThat(new Formats(all).recognise(page)).isNotNull();
        for (PageFormat format : all) {
            List<Entry> entries = new ArrayList<>();
            PageEnd end = format.read(page, entries::add);
            List<Entry> again = new ArrayList<>();

            assertThat(format.read(page, again::add)).isEqualTo(end);
            assertThat(again).isEqualTo(entries);
            for (int i = 0; i < entries.size(); i++) {
                assertThat(entries.get(i).ordinal()).isEqualTo(i + 1);
            }
        }
    }

    private static byte[] mutated(byte[] page, Random random) {
        byte[] bytes = page.clone();
        for (int i = random.nextInt(6); i > 0; i--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(5)) {
            case 0 -> out.write(bytes, to, bytes.length - to);
            case 1 -> out.write(bytes, Math.min(at, to), bytes.length - at);
            case 2 -> {
                out.writeBytes(Arrays.copyOfRange(bytes, at, to));
                out.write(bytes, at, bytes.length - at);
            }
            case 3 -> {
                out.write(random.nextInt(256));
                out.write(bytes, at, bytes.length - at);
            }
            default -> {
                // Cut off here.
            }
        }
        return out.toByteArray();
    }
}
