package io.paperdigest.topics;

import io.paperdigest.events.Topic;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.charstream.CharStream;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.queryparser.classic.Token;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Lucene's classic syntax, less what is costly or can't mean what it says. Words side by side must all match; a word or
 * phrase without a field is looked for in title and abstract. For one topic: errors name it.
 */
final class TopicQueryParser extends QueryParser {

    // The values of constants that Lucene keeps to itself.
    private static final int NO_CONJUNCTION = 0;
    private static final int CONJUNCTION_AND = 1;
    private static final int EXCLUDED = 10;

    /** The most words that may stand between those of a phrase. */
    private static final int MOST_BETWEEN = 50;

    private static final int SHORTEST_FUZZY_WORD = 4;
    private static final int SHORTEST_WORD_START = 2;

    private final String topic;
    /** Stands before what is read. */
    private Token first;

    private int cost;
    private final IdentityHashMap<List<BooleanClause>, Integer> conjunctions = new IdentityHashMap<>();

    TopicQueryParser(Topic topic, Analyzer analyzer) {
        super(PaperFields.TEXT, analyzer);
        this.topic = topic.id();
        this.first = token;
        setDefaultOperator(AND_OPERATOR);
        setSplitOnWhitespace(true);
        setAutoGeneratePhraseQueries(true);
        setFuzzyPrefixLength(SHORTEST_WORD_START);
    }

    @Override
    public void ReInit(CharStream query) {
        super.ReInit(query);
        first = token;
    }

    /**
     * In {@code a OR b AND c} the classic parser would drop the OR: whoever mixes them must say what belongs together.
     */
    @Override
    protected void addClause(List<BooleanClause> clauses, int conjunction, int modifier, @Nullable Query clause) {
        boolean joins = !clauses.isEmpty() && !(conjunction == NO_CONJUNCTION && modifier == EXCLUDED);
        if (joins) {
            int operator = conjunction == NO_CONJUNCTION ? CONJUNCTION_AND : conjunction;
            Integer before = conjunctions.putIfAbsent(clauses, operator);
            if (before != null && before != operator) {
                throw refusalAt(
                        joint(),
                        "OR stands beside AND or beside words that must all match; put parentheses around one");
            }
        }
        super.addClause(clauses, conjunction, modifier, clause);
    }

    @Override
    protected Query getFieldQuery(String field, String text, boolean quoted) throws ParseException {
        checkField(field);
        return afforded(hasLetter(super.getFieldQuery(field, text, quoted), text));
    }

    @Override
    protected Query getFieldQuery(String field, String text, int between) throws ParseException {
        checkField(field);
        if (between > MOST_BETWEEN) {
            throw refusal("~" + between + " is more than ~" + MOST_BETWEEN);
        }
        int before = cost;
        // Lucene's parser asks for the exact phrase first: that is not counted on top.
        cost = 0;
        Query phrase = hasLetter(super.getFieldQuery(field, text, between), text);
        cost = before;
        return afforded(phrase);
    }

    /** A clause without letters or digits would silently vanish. */
    private Query hasLetter(@Nullable Query query, String text) {
        if (query == null) {
            throw refusal("\"" + text + "\" has neither letter nor digit");
        }
        return query;
    }

    @Override
    protected Query getFuzzyQuery(String field, String word, float edits) throws ParseException {
        checkField(field);
        if (word.codePointCount(0, word.length()) < SHORTEST_FUZZY_WORD) {
            throw refusal(word + "~ is too short; at least " + SHORTEST_FUZZY_WORD + " letters go before ~");
        }
        return afforded(super.getFuzzyQuery(field, word, edits));
    }

    @Override
    protected Query getPrefixQuery(String field, String start) throws ParseException {
        checkField(field);
        checkStart(start + "*");
        return afforded(super.getPrefixQuery(field, start));
    }

    @Override
    protected Query getWildcardQuery(String field, String pattern) throws ParseException {
        checkField(field);
        checkStart(pattern);
        return afforded(super.getWildcardQuery(field, pattern));
    }

    @Override
    protected Query getRegexpQuery(String field, String expression) {
        throw refusal("regular expressions are not supported; give the word's start, such as neuro*");
    }

    @Override
    protected Query getRangeQuery(
            String field, @Nullable String from, @Nullable String to, boolean fromIn, boolean toIn) {
        throw refusal("ranges are not supported");
    }

    /** Refused where it becomes too much: whoever wrote it sees how far they may go. */
    private Query afforded(Query query) {
        cost += QueryCost.of(query);
        if (cost > QueryCost.BUDGET) {
            throw refusal("costs " + cost + " up to here, more than " + QueryCost.BUDGET
                    + "; what costs most are ~, and * or ? after few letters");
        }
        return query;
    }

    private void checkField(String field) {
        if (!field.equals(PaperFields.TEXT) && !PaperFields.NAMED.contains(field)) {
            throw refusalAt(
                    nameOf(field), "no field \"" + field + "\"; there are " + String.join(", ", PaperFields.NAMED));
        }
    }

    private void checkStart(String pattern) {
        int letters = 0;
        while (letters < pattern.length() && "*?".indexOf(pattern.charAt(letters)) < 0) {
            letters++;
        }
        if (letters < SHORTEST_WORD_START) {
            throw refusal(pattern + " is too broad; at least " + SHORTEST_WORD_START + " letters go before * or ?");
        }
    }

    private InvalidTopicException refusal(String reason) {
        return refusalAt(token, reason);
    }

    private InvalidTopicException refusalAt(Token place, String reason) {
        return new InvalidTopicException(topic, place.beginColumn + 1, reason);
    }

    /** Where a field is named: the parser asks for its words when it has read them. */
    private Token nameOf(String field) {
        return tokens().stream()
                .filter(read -> !read.equals(token) && read.next.kind == COLON && read.image.equals(field))
                .reduce((earlier, later) -> later)
                .orElse(token);
    }

    /** The operator before the clause that was read last, or where that clause begins if there is none. */
    private Token joint() {
        Deque<Token> open = new ArrayDeque<>(List.of(token));
        Token before = first;
        for (Token read : tokens()) {
            if (isJoint(before, read)) {
                open.pop();
                open.push(read);
            }
            if (read.kind == LPAREN) {
                open.push(token);
            } else if (read.kind == RPAREN) {
                open.pop();
            }
            before = read;
        }
        return open.element();
    }

    private static boolean isJoint(Token before, Token read) {
        return switch (read.kind) {
            case AND, OR -> true;
            case RPAREN, COLON, CARAT, NUMBER, FUZZY_SLOP -> false; // of the clause before
            default ->
                switch (before.kind) {
                    case AND, OR, NOT, PLUS, MINUS, COLON -> false; // said where the clause begins
                    default -> true;
                };
        };
    }

    /** What was read, in order. */
    private List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        for (Token read = first; !read.equals(token); ) {
            read = read.next;
            tokens.add(read);
        }
        return tokens;
    }
}
