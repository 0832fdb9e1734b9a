package io.paperdigest.topics;

import static java.util.Comparator.comparing;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;

/**
 * Matches papers against all topics of a catalogue: a reverse search, in which queries are stored and a paper asks which
 * of them it answers.
 *
 * <p>Each topic is filed under the rarest words or pairs of words that its papers can't do without. A paper's own words
 * then call for the few topics that are worth a try. One a Streams task: not thread-safe.
 */
public final class TopicMatcher implements Matcher {

    private final Analyzer papers = Analyzers.papers();
    private final Analyzer queries = Analyzers.queries();
    private final Lexicon lexicon = new Lexicon();
    private final Conditions conditions = new Conditions(lexicon);
    private final TopicIndex topics = new TopicIndex(lexicon);
    private final ReadPaper read = new ReadPaper(papers, lexicon);
    private final MatchedWords words = new MatchedWords(papers);
    private long tried;

    /** A matcher without topics. */
    public TopicMatcher() {
        // All fields are made above.
    }

    @Override
    public void put(Topic topic) {
        put(topic.id(), TopicQueries.parse(topic, queries));
    }

    void put(String id, Query query) {
        topics.put(new StoredTopic(id, conditions.of(query)));
    }

    @Override
    public void remove(String id) {
        topics.remove(id);
    }

    @Override
    public List<TopicMatch> match(Paper paper) {
        read.read(paper);
        words.begin(read);
        List<TopicMatch> matches = new ArrayList<>();
        topics.candidates(read, topic -> {
            tried++;
            if (topic.condition().holds(read)) {
                matches.add(new TopicMatch(topic.id(), paper.id(), paper.title(), words.of(topic.condition())));
            }
        });
        matches.sort(comparing(TopicMatch::topic));
        return matches;
    }

    @Override
    public long tried() {
        return tried;
    }

    @Override
    public void close() {
        papers.close();
        queries.close();
    }
}
