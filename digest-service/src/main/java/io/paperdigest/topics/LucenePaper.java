package io.paperdigest.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** A paper in an index of its own: what Lucene says about it. */
final class LucenePaper {

    private final PaperFields paper;
    private final IndexSearcher searcher;

    LucenePaper(PaperFields paper, Analyzer analyzer) {
        this.paper = paper;
        MemoryIndex index = new MemoryIndex(true);
        paper.document().forEach(field -> index.addField(field, analyzer));
        this.searcher = index.createSearcher();
        searcher.setQueryCache(null);
    }

    boolean matches(Query query) {
        return found(query) != null;
    }

    /** Hands on where in the paper's text a query matches. */
    void mark(Query query, Consumer<Span> spans) {
        Matches found = found(query);
        if (found == null) {
            return;
        }
        for (String field : found) {
            mark(paper.start(field), found, field, spans);
        }
    }

    private static void mark(int start, Matches found, String field, Consumer<Span> spans) {
        try {
            MatchesIterator match = found.getMatches(field);
            while (match != null && match.next()) {
                spans.accept(new Span(start + match.startOffset(), start + match.endOffset()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Matches found(Query query) {
        try {
            Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            LeafReaderContext only = searcher.getIndexReader().leaves().getFirst();
            return weight.matches(only, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
