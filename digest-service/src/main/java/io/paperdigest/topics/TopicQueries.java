package io.paperdigest.topics;

import io.paperdigest.events.Topic;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.queryparser.classic.TokenMgrError;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Reads topics' queries. */
final class TopicQueries {

    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 20;
    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

    private TopicQueries() {}

    /**
     * Reads a topic's query.
     *
     * @throws InvalidTopicException when it can't be read, would cost too much, or could match without any word
     */
    static Query parse(Topic topic, Analyzer analyzer) {
        checkSize(topic);
        Query query = read(topic, analyzer);
        checkMeaning(topic, query);
        return query;
    }

    /** The parser recurses: depth is checked before it does. */
    private static void checkSize(Topic topic) {
        String query = topic.query();
        if (query.length() > LONGEST) {
            throw new InvalidTopicException(topic.id(), LONGEST + 1, "longer than " + LONGEST + " characters");
        }
        int depth = 0;
        for (int i = 0; i < query.length(); i++) {
            depth += query.charAt(i) == '(' ? 1 : query.charAt(i) == ')' ? -1 : 0;
            if (depth > DEEPEST) {
                throw new InvalidTopicException(topic.id(), i + 1, "more than " + DEEPEST + " parentheses deep");
            }
        }
    }

    private static Query read(Topic topic, Analyzer analyzer) {
        try {
            return new TopicQueryParser(topic, analyzer).parse(topic.query());
        } catch (ParseException e) {
            throw explained(topic, e);
        }
    }

    /** Lucene wraps what went wrong and lists every token it could have had instead: too much for people. */
    private static InvalidTopicException explained(Topic topic, ParseException e) {
        InvalidTopicException explained = explained(topic, e, e.getCause());
        explained.initCause(e);
        return explained;
    }

    private static InvalidTopicException explained(Topic topic, ParseException e, @Nullable Throwable cause) {
        if (cause instanceof ParseException stopped && stopped.currentToken != null) {
            return unexpected(topic, stopped.currentToken.next);
        }
        if (cause instanceof TokenMgrError error) {
            return new InvalidTopicException(
                    topic.id(), column(error), "can't be read; perhaps a quote or slash is not closed");
        }
        if (cause instanceof IndexSearcher.TooManyClauses) {
            return new InvalidTopicException(
                    topic.id(), 1, "more than " + IndexSearcher.getMaxClauseCount() + " clauses");
        }
        return new InvalidTopicException(topic.id(), 1, "can't be read: " + e.getMessage());
    }

    private static InvalidTopicException unexpected(Topic topic, Token token) {
        String reason = token.image.isEmpty() ? "ends too early" : "unexpected " + token.image;
        return new InvalidTopicException(topic.id(), token.beginColumn + 1, reason);
    }

    private static int column(TokenMgrError error) {
        Matcher column = COLUMN.matcher(error.getMessage());
        return column.find() ? Integer.parseInt(column.group(1)) : 1;
    }

    private static void checkMeaning(Topic topic, Query query) {
        query.visit(new QueryVisitor() {
            @Override
            public QueryVisitor getSubVisitor(Occur occur, Query parent) {
                if (parent instanceof BooleanQuery all && all.clauses().stream().allMatch(c -> c.isProhibited())) {
                    throw new InvalidTopicException(topic.id(), 1, "says only what must not be there");
                }
                // Unlike the default, goes into what must not match, too.
                return this;
            }
        });
        if (query instanceof MatchNoDocsQuery
                || (query instanceof BooleanQuery none && none.clauses().isEmpty())) {
            throw new InvalidTopicException(topic.id(), 1, "has no words");
        }
    }
}
