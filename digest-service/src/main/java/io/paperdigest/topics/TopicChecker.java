package io.paperdigest.topics;

import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicRequest;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.jspecify.annotations.Nullable;

/** Says what is wrong with a topic before it is defined. Not thread-safe. */
public final class TopicChecker implements AutoCloseable {

    private final Analyzer analyzer = Analyzers.queries();

    /** A checker. */
    public TopicChecker() {
        // All fields are made above.
    }

    /**
     * What is wrong.
     *
     * @param column where in the query, counted from 1; null when it is not in the query
     * @param reason for people, without a full stop
     */
    public record Problem(@Nullable Integer column, String reason) {}

    /** What is wrong with a request; empty when it can be carried out. */
    public Optional<Problem> problem(TopicRequest request) {
        if (request.action() != TopicRequest.Action.DEFINE) {
            return Optional.empty();
        }
        try {
            return problem(request.topic());
        } catch (IllegalArgumentException e) {
            return Optional.of(new Problem(null, String.valueOf(e.getMessage())));
        }
    }

    private Optional<Problem> problem(Topic topic) {
        try {
            TopicQueries.parse(topic, analyzer);
            return Optional.empty();
        } catch (InvalidTopicException e) {
            return Optional.of(new Problem(e.column(), e.reason()));
        }
    }

    @Override
    public void close() {
        analyzer.close();
    }
}
