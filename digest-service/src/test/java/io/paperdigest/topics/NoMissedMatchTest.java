package io.paperdigest.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/**
 * The matcher tries few of its topics on a paper: those that some rare words of it call for, and answers them without an
 * index. It must find what running every query would, and where Lucene finds it.
 */
class NoMissedMatchTest {

    private static final List<String> WORDS = List.of(
            "cell",
            "cells",
            "segmentation",
            "spiking",
            "neural",
            "network",
            "self-supervised",
            "selfsupervised",
            "agent",
            "agents",
            "3D",
            "fMRI",
            "GPT-4",
            "of",
            "the",
            "C.",
            "elegans",
            "multi-modal",
            "learning",
            "model's");

    @Test
    void agreesWithEveryQueryOfTheCatalogueOnRealPapers() throws IOException {
        assumeTrue(RealPapers.present());

        assertAgrees(queries(Catalogue.builtIn()), RealPapers.trendingPages());
        assertAgrees(queries(Catalogue.builtIn()), RealPapers.arxiv(200));
    }

    @Test
    void agreesWithEveryQueryMadeOfRealPapersOnOthers() throws IOException {
        assumeTrue(RealPapers.present());
        List<String> queries = new QueriesOfPapers(new SplittableRandom(1)).of(RealPapers.dailyPapers(), 300);

        assertAgrees(queries(topics(queries)), RealPapers.arxiv(100));
    }

    @Property(tries = 300)
    void agreesWithEveryQueryOnMadeUpPapers(
            @ForAll("queries") List<String> queries, @ForAll("papers") List<Paper> papers) {
        assertAgrees(queries(topics(queries)), papers);
    }

    @Property(tries = 300)
    void agreesWhereOnlySomeClausesMustMatch(
            @ForAll("lucene") List<Query> queries, @ForAll("papers") List<Paper> papers) {
        Map<String, Query> byId = new TreeMap<>();
        queries.forEach(query -> byId.put("t" + byId.size(), query));

        assertAgrees(byId, papers);
    }

    @Property(tries = 5)
    void agreesWhenItHasLearntWhatIsRareAndTopicsCameAndWent(
            @ForAll("queries") List<String> queries,
            @ForAll("queries") List<String> others,
            @ForAll @Size(300) List<@From("papers") List<Paper>> papers) {
        Map<String, Query> before = queries(topics(queries));
        Map<String, Query> after = queries(topics(others));
        try (TopicMatcher matcher = new TopicMatcher()) {
            before.forEach(matcher::put);
            papers.forEach(some -> some.forEach(matcher::match));
            after.forEach(matcher::put);
            before.keySet().stream().filter(id -> !after.containsKey(id)).forEach(matcher::remove);

            assertAgrees(matcher, after, papers.getFirst());
        }
    }

    @Property(tries = 300)
    void marksWhatLuceneMarks(@ForAll("queries") List<String> queries, @ForAll("papers") List<Paper> papers) {
        try (Analyzer analyzer = Analyzers.papers()) {
            Lexicon lexicon = new Lexicon();
            ReadPaper read = new ReadPaper(analyzer, lexicon);
            for (Query query : queries(topics(queries)).values()) {
                Condition condition = new Conditions(lexicon).of(query);
                for (Paper paper : papers) {
                    read.read(paper);
                    TreeSet<Span> marked = new TreeSet<>();
                    if (condition.holds(read)) {
                        condition.mark(read, marked::add);
                    }
                    TreeSet<Span> expected = new TreeSet<>();
                    new LucenePaper(new PaperFields(paper), analyzer).mark(query, expected::add);

                    assertThat(marked).as(query.toString()).isEqualTo(expected);
                }
            }
        }
    }

    private static List<Topic> topics(List<String> queries) {
        return queries.stream()
                .distinct()
                .map(query -> Papers.topic("t" + queries.indexOf(query), query))
                .toList();
    }

    private static Map<String, Query> queries(List<Topic> topics) {
        Map<String, Query> queries = new TreeMap<>();
        try (Analyzer analyzer = Analyzers.queries()) {
            topics.forEach(topic -> queries.put(topic.id(), TopicQueries.parse(topic, analyzer)));
        }
        return queries;
    }

    private static void assertAgrees(Map<String, Query> queries, Collection<Paper> papers) {
        try (TopicMatcher matcher = new TopicMatcher()) {
            queries.forEach(matcher::put);
            assertAgrees(matcher, queries, papers);
        }
    }

    private static void assertAgrees(TopicMatcher matcher, Map<String, Query> queries, Collection<Paper> papers) {
        try (EveryQuery oracle = new EveryQuery(queries)) {
            for (Paper paper : papers) {
                List<TopicMatch> matches = matcher.match(paper);

                assertThat(matches).extracting(TopicMatch::topic).isEqualTo(oracle.match(paper));
                assertThat(matches).allMatch(match -> !match.words().isEmpty());
            }
        }
    }

    @Provide
    Arbitrary<List<Paper>> papers() {
        return Combinators.combine(texts(), texts())
                .as((title, text) ->
                        Papers.paper(title, text, List.of("Zoë Müller", "Ann Cell"), List.of("cs.CV", "q-bio.NC")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<List<Query>> lucene() {
        return lucene(2).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Query> lucene(int depth) {
        Arbitrary<Query> leaf = query(0).map(text -> {
            try (Analyzer analyzer = Analyzers.queries()) {
                return TopicQueries.parse(Papers.topic("t", text), analyzer);
            }
        });
        return depth == 0 ? leaf : Arbitraries.oneOf(leaf, some(lucene(depth - 1)));
    }

    /** Three to five clauses, of which so many that may match must; one may be forbidden. */
    private static Arbitrary<Query> some(Arbitrary<Query> part) {
        return Combinators.combine(
                        part.list().ofMinSize(3).ofMaxSize(5),
                        Arbitraries.of(Occur.SHOULD, Occur.MUST, Occur.MUST_NOT),
                        Arbitraries.integers().between(0, 4))
                .as((clauses, first, least) -> {
                    BooleanQuery.Builder query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
                    query.add(clauses.getFirst(), first);
                    clauses.subList(1, clauses.size()).forEach(clause -> query.add(clause, Occur.SHOULD));
                    return query.build();
                });
    }

    @Provide
    Arbitrary<List<String>> queries() {
        return query(3).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<String> query(int depth) {
        Arbitrary<String> word = Arbitraries.of(WORDS);
        Arbitrary<String> phrase =
                word.list().ofMinSize(1).ofMaxSize(3).map(words -> '"' + String.join(" ", words) + '"');
        Arbitrary<String> loose = Combinators.combine(
                        phrase, Arbitraries.integers().between(1, 50))
                .as((p, between) -> p + "~" + between);
        Arbitrary<String> field =
                Combinators.combine(Arbitraries.of("title", "abstract"), phrase).as((name, p) -> name + ":" + p);
        Arbitrary<String> other = Arbitraries.of(
                "neuro*",
                "neur*",
                "ne?r*l",
                "seg*on",
                "se*ta*n",
                "modal~1",
                "modell~2",
                "title:lerning~",
                "netwrok~1",
                "category:cs.*",
                "category:cs.CV",
                "author:muller",
                "author:\"ann cell\"",
                "ag?nt",
                "title:(multi-modal learning)",
                "\"agent agent\"~20",
                "cell^3");
        Arbitrary<String> leaf = Arbitraries.oneOf(word, phrase, loose, field, other);
        return depth == 0 ? leaf : Arbitraries.oneOf(leaf, combined(query(depth - 1)));
    }

    private static Arbitrary<String> combined(Arbitrary<String> part) {
        return Combinators.combine(part, Arbitraries.of(" AND ", " OR ", " AND NOT ", " -", " "), part)
                .as((left, operator, right) -> "(" + left + ")" + operator + "(" + right + ")");
    }

    /** Runs every query on a paper. */
    private static final class EveryQuery implements AutoCloseable {

        private final Analyzer papers = Analyzers.papers();
        private final Map<String, Query> queries;

        EveryQuery(Map<String, Query> queries) {
            this.queries = queries;
        }

        List<String> match(Paper paper) {
            MemoryIndex index = new MemoryIndex();
            new PaperFields(paper).document().forEach(field -> index.addField(field, papers));
            return queries.keySet().stream()
                    .filter(topic -> index.search(queries.get(topic)) > 0)
                    .toList();
        }

        @Override
        public void close() {
            papers.close();
        }
    }
}
