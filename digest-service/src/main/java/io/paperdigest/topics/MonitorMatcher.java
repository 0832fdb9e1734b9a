package io.paperdigest.topics;

import static java.util.Comparator.comparing;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.MatchingQueries;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.TermFilteredPresearcher;

/**
 * The same with Lucene's Monitor as it comes, one paper at a time: what a benchmark compares with.
 *
 * <p>Changes are applied together before the next match, because each commit costs milliseconds. Close it: Lucene keeps a
 * thread that would keep the process alive.
 */
public final class MonitorMatcher implements Matcher {

    private final Analyzer papers = Analyzers.papers();
    private final Analyzer queries = Analyzers.queries();
    private final Monitor monitor = open(papers);

    private final Map<String, MonitorQuery> defined = new TreeMap<>();
    private final TreeSet<String> removed = new TreeSet<>();
    private long tried;

    /** A matcher without topics. */
    public MonitorMatcher() {
        // All fields are made above.
    }

    private static Monitor open(Analyzer analyzer) {
        // Nobody but us changes queries, and we purge after each change: the Monitor's own purge can sleep.
        MonitorConfiguration configuration = new MonitorConfiguration().setPurgeFrequency(1000, TimeUnit.DAYS);
        try {
            return new Monitor(analyzer, new TermFilteredPresearcher(), configuration);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void put(Topic topic) {
        MonitorQuery query = new MonitorQuery(topic.id(), TopicQueries.parse(topic, queries));
        removed.remove(topic.id());
        defined.put(topic.id(), query);
    }

    @Override
    public void remove(String id) {
        defined.remove(id);
        removed.add(id);
    }

    @Override
    public List<TopicMatch> match(Paper paper) {
        applyChanges();
        PaperFields fields = new PaperFields(paper);
        return found(fields.document()).stream()
                .map(match -> new TopicMatch(match.getQueryId(), paper.id(), paper.title(), words(fields, match)))
                .sorted(comparing(TopicMatch::topic))
                .toList();
    }

    private static List<String> words(PaperFields paper, HighlightsMatch match) {
        String reading = paper.reading();
        return match.getFields().stream()
                .flatMap(field -> match.getHits(field).stream()
                        .map(hit -> new Span(hit.startOffset(), hit.endOffset()).shifted(paper.start(field))))
                .sorted()
                .map(span -> reading.substring(span.start(), span.end()))
                .distinct()
                .toList();
    }

    @Override
    public long tried() {
        return tried;
    }

    private Collection<HighlightsMatch> found(Document paper) {
        try {
            MatchingQueries<HighlightsMatch> matches = monitor.match(paper, HighlightsMatch.MATCHER);
            tried += matches.getQueriesRun();
            if (!matches.getErrors().isEmpty()) {
                throw new IllegalStateException("Topics failed to match: " + new TreeMap<>(matches.getErrors()));
            }
            return matches.getMatches();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void applyChanges() {
        if (defined.isEmpty() && removed.isEmpty()) {
            return;
        }
        try {
            monitor.deleteById(List.copyOf(removed));
            monitor.register(defined.values());
            monitor.purgeCache();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        removed.clear();
        defined.clear();
    }

    @Override
    public void close() {
        try (monitor) {
            papers.close();
            queries.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
