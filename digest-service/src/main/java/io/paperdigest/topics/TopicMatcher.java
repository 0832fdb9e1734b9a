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
 * Matches papers against all topics of a catalogue: a reverse search, in which queries are stored and a paper asks which
 * of them it answers.
 *
 * <p>One a Streams task: not thread-safe. Changes are checked when they are made and applied together before the next
 * match, because each commit costs milliseconds and a catalogue comes at once. Close it: Lucene keeps a thread that would
 * keep the process alive.
 */
public final class TopicMatcher implements AutoCloseable {

    private final Analyzer papers = Analyzers.papers();
    private final Analyzer queries = Analyzers.queries();
    private final MatchedWords words = new MatchedWords(papers);
    private final Monitor monitor = open(papers);

    private final Map<String, MonitorQuery> defined = new TreeMap<>();
    private final TreeSet<String> removed = new TreeSet<>();

    /** A matcher without topics. */
    public TopicMatcher() {
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

    /**
     * Defines or changes a topic.
     *
     * @throws InvalidTopicException when its query is bad; the topic stays as it was
     */
    public void put(Topic topic) {
        MonitorQuery query = new MonitorQuery(topic.id(), TopicQueries.parse(topic, queries));
        removed.remove(topic.id());
        defined.put(topic.id(), query);
    }

    /** Removes a topic. One that is not there is no error: a journal may say it twice. */
    public void remove(String id) {
        defined.remove(id);
        removed.add(id);
    }

    /** The topics a paper matches, by topic id, each with the paper's words that matched. */
    public List<TopicMatch> match(Paper paper) {
        applyChanges();
        PaperFields fields = new PaperFields(paper);
        return found(fields.document()).stream()
                .map(match -> new TopicMatch(match.getQueryId(), paper.id(), paper.title(), words.of(fields, match)))
                .sorted(comparing(TopicMatch::topic))
                .toList();
    }

    private Collection<HighlightsMatch> found(Document paper) {
        try {
            MatchingQueries<HighlightsMatch> matches = monitor.match(paper, HighlightsMatch.MATCHER);
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
