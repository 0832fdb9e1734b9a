package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.ListingBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rules on real listings; prints the numbers, for comparison. */
class IdentityOnRealDataTest {

    private final RealData data = new RealData();

    @Test
    void findsTheTwentyTwoPapersOnBothTrendingPages() throws IOException {
        List<SignedListing> listings = data.trendingPages();

        Library library = Library.of(listings);

        assertThat(listings).hasSize(371);
        assertThat(library.papers()).hasSize(349);
        assertThat(library.papers().stream().filter(paper -> paper.listings().size() == 2))
                .hasSize(22);
    }

    @Test
    void anyOrderOfTheTrendingPagesGivesTheSamePapers() throws IOException {
        List<SignedListing> listings = data.trendingPages();
        List<Paper> papers = Library.of(listings).papers();

        Collections.shuffle(listings, new Random(7));

        assertThat(Library.of(listings).papers()).isEqualTo(papers);
    }

    /** Given everything else that could mislead: the same title, author and abstract. */
    @Test
    void neverMergesPapersWithDifferentArxivIds() throws IOException {
        Library library = new Library();
        List<String> ids = new ArrayList<>();
        data.json("identity/arxiv-same-title-diff-id.json").forEach(same -> same.forEach(id -> ids.add(id.asText())));
        Map<String, JsonNode> byTitle = data.json("identity/arxiv-same-title-diff-id.json").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        byTitle.forEach((title, same) -> same.forEach(id -> library.add(listing("arxiv", ids.indexOf(id.asText()) + 1)
                .title(title)
                .text("An abstract about " + title + " that is the same in both, word for word, as far as it goes.")
                .authors("Ada Moor")
                .arxiv(id.asText())
                .sign())));

        assertThat(ids).hasSize(26);
        assertThat(library.papers()).hasSize(26);
    }

    @Test
    void findsTheSamePaperAcrossSources() throws IOException {
        List<JsonNode> rows = data.jsonLines("identity/pairs-hf-arxiv.jsonl.gz");

        Score withIds = acrossSources(rows, true);
        Score withoutIds = acrossSources(rows, false);

        print("two sources, ids shown", withIds);
        print("two sources, ids hidden", withoutIds);
        assertThat(withIds.wrong()).isZero();
        assertThat(withIds.missed()).isZero();
        assertThat(withoutIds.wrong()).isZero();
        assertThat(withoutIds.recall()).isGreaterThan(0.995);
    }

    @Test
    void findsARevisionOfAPaper() throws IOException {
        List<JsonNode> rows = data.jsonLines("identity/arxiv-revisions.jsonl.gz");
        List<SignedListing> listings = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> List.of(
                        side("a", row, rows.get(row), "title_a", "abstract_a", true),
                        side("b", row, rows.get(row), "title_b", "abstract_b", true))
                        .stream())
                .toList();

        Library library = Library.of(listings);

        long ids = rows.stream()
                .map(row -> row.get("arxiv_id").asText())
                .distinct()
                .count();
        assertThat(library.papers()).hasSize(Math.toIntExact(ids));
        assertThat(pairs(library)).containsAll(truth(rows.size()));
    }

    /** Titles, authors and years only. By equal title alone, F1 is 0.901. */
    @Test
    void findsTheSamePaperInTwoLibraries() throws IOException {
        List<SignedListing> listings = new ArrayList<>(bibliography("a", "identity/dblp-acm/dblp.csv"));
        listings.addAll(bibliography("b", "identity/dblp-acm/acm.csv"));
        Set<String> truth = data.lines("identity/dblp-acm/gt.csv").stream()
                .skip(1)
                .map(line -> line.split("%", -1))
                .map(ids -> pair("a", ids[0], "b", ids[1]))
                .collect(Collectors.toSet());

        Set<String> found = pairs(Library.of(listings)).stream()
                .filter(pair -> pair.startsWith("a") && pair.contains(" b"))
                .collect(Collectors.toSet());

        Score score = Score.of(found, truth);
        print("two libraries, no ids, no abstracts", score);
        assertThat(score.f1()).isGreaterThan(0.925);
    }

    private static Score acrossSources(List<JsonNode> rows, boolean ids) {
        List<SignedListing> listings = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            listings.add(side("a", row, rows.get(row), "hf_title", "hf_abstract", ids));
            listings.add(side("b", row, rows.get(row), "arxiv_title", "arxiv_abstract", ids));
        }
        return Score.of(pairs(Library.of(listings)), truth(rows.size()));
    }

    private static SignedListing side(String source, int row, JsonNode node, String title, String text, boolean id) {
        ListingBuilder listing = listing(source, row + 1)
                .title(node.get(title).asText())
                .text(node.get(text).asText());
        return id ? listing.arxiv(node.get("arxiv_id").asText()).sign() : listing.sign();
    }

    private List<SignedListing> bibliography(String source, String file) throws IOException {
        return data.lines(file).stream()
                .skip(1)
                .map(line -> record(source, line))
                .toList();
    }

    /** {@code id%title%authors%venue%year}; where there are no authors, the rest is out of step. */
    private static SignedListing record(String source, String line) {
        String[] row = line.split("%", -1);
        ListingBuilder listing = listing(source, Integer.parseInt(row[0]) + 1).title(row[1]);
        if (row.length == 5) {
            return listing.authors(row[2].split(", ", -1))
                    .publishedIn(Integer.parseInt(row[4]))
                    .sign();
        }
        return listing.publishedIn(Integer.parseInt(row[3])).sign();
    }

    private static String pair(String source, String id, String other, String otherId) {
        return source + "@page#" + (Integer.parseInt(id) + 1) + " " + other + "@page#"
                + (Integer.parseInt(otherId) + 1);
    }

    private static Set<String> truth(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(row -> pair("a", "" + row, "b", "" + row))
                .collect(Collectors.toSet());
    }

    /** All pairs of listings that are in one paper. */
    private static Set<String> pairs(Library library) {
        Set<String> pairs = new HashSet<>();
        for (Paper paper : library.papers()) {
            List<String> keys =
                    paper.listings().stream().map(Appearance::listing).sorted().toList();
            for (int b = 1; b < keys.size(); b++) {
                for (int a = 0; a < b; a++) {
                    pairs.add(keys.get(a) + " " + keys.get(b));
                }
            }
        }
        return pairs;
    }

    @SuppressWarnings("SystemOut")
    private static void print(String what, Score score) {
        System.out.println(what + ": " + score);
    }
}
