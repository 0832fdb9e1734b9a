package io.paperdigest.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.Query;
import org.junit.jupiter.api.Test;

/**
 * The matcher runs few of its queries on a paper: those that some rare word of it calls for. It must find what running
 * every query would.
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
    void agreesWithEveryQueryOnRealPapers() throws IOException {
        assumeTrue(RealPapers.present());

        assertAgrees(Catalogue.builtIn(), RealPapers.trendingPages());
        assertAgrees(Catalogue.builtIn(), RealPapers.arxiv(200));
    }

    @Property(tries = 300)
    void agreesWithEveryQueryOnMadeUpOnes(
            @ForAll("queries") List<String> queries, @ForAll("texts") String title, @ForAll("texts") String text) {
        List<Topic> topics = queries.stream()
                .distinct()
                .map(query -> Papers.topic("t" + queries.indexOf(query), query))
                .toList();

        assertAgrees(topics, List.of(Papers.paper(title, text, List.of("Zoë Müller"), List.of("cs.CV", "q-bio.NC"))));
    }

    private static void assertAgrees(List<Topic> topics, Collection<Paper> papers) {
        try (TopicMatcher matcher = new TopicMatcher();
                EveryQuery oracle = new EveryQuery(topics)) {
            topics.forEach(matcher::put);
            for (Paper paper : papers) {
                List<TopicMatch> matches = matcher.match(paper);

                assertThat(matches).extracting(TopicMatch::topic).isEqualTo(oracle.match(paper));
                assertThat(matches).allMatch(match -> !match.words().isEmpty());
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(WORDS).list().ofMinSize(1).ofMaxSize(25).map(words -> String.join(" ", words));
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
                "neuro*", "neur*", "seg*on", "modal~1", "category:cs.*", "category:cs.CV", "author:muller", "ag?nt");
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
        private final TreeMap<String, Query> queries = new TreeMap<>();

        EveryQuery(List<Topic> topics) {
            try (Analyzer analyzer = Analyzers.queries()) {
                topics.forEach(topic -> queries.put(topic.id(), TopicQueries.parse(topic, analyzer)));
            }
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
