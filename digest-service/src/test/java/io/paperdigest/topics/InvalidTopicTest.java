package io.paperdigest.topics;

import static io.paperdigest.topics.Papers.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidTopicTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            cell AND             | 9  | ends too early
            cell AND OR robot    | 10 | unexpected OR
            (cell                | 6  | ends too early
            cell)                | 5  | unexpected )
            "cell                | 6  | can't be read; perhaps a quote or slash is not closed
            cell OR abstrakt:x   | 9  | no field "abstrakt"; there are title, abstract, author, category, source
            cell *tion           | 6  | *tion is too broad; at least 2 letters go before * or ?
            n*                   | 1  | n* is too broad; at least 2 letters go before * or ?
            *:*                  | 1  | no field "*"; there are title, abstract, author, category, source
            title:*              | 7  | * is too broad; at least 2 letters go before * or ?
            cat~2                | 4  | cat~ is too short; at least 4 letters go before ~
            /n.*n/               | 1  | regular expressions are not supported; give the word's start, such as neuro*
            [a TO z]             | 8  | ranges are not supported
            "a cell"~1000        | 9  | ~1000 is more than ~50
            "--"                 | 1  | "--" has neither letter nor digit
            -cell                | 1  | says only what must not be there
            robot OR (-cell)     | 1  | says only what must not be there
            a OR b AND c         | 8  | OR stands beside AND or beside words that must all match; put parentheses around one
            a OR b AND (c OR d)  | 8  | OR stands beside AND or beside words that must all match; put parentheses around one
            (a OR b) OR c AND d  | 15 | OR stands beside AND or beside words that must all match; put parentheses around one
            a OR b c             | 8  | OR stands beside AND or beside words that must all match; put parentheses around one
            a OR b (c d)         | 8  | OR stands beside AND or beside words that must all match; put parentheses around one
            a OR b (c d) e       | 8  | OR stands beside AND or beside words that must all match; put parentheses around one
            a OR (b c) +(d e)^2  | 12 | OR stands beside AND or beside words that must all match; put parentheses around one
            a OR b title:(c d)   | 8  | OR stands beside AND or beside words that must all match; put parentheses around one
            a OR b "c d"~2       | 8  | OR stands beside AND or beside words that must all match; put parentheses around one
            (a OR b c)           | 9  | OR stands beside AND or beside words that must all match; put parentheses around one
            a (b OR c) OR d      | 12 | OR stands beside AND or beside words that must all match; put parentheses around one
            x abstrakt:(y z)     | 3  | no field "abstrakt"; there are title, abstract, author, category, source
            a b OR c             | 5  | OR stands beside AND or beside words that must all match; put parentheses around one
            """)
    void namesPlaceAndReason(String query, int column, String reason) {
        InvalidTopicException refused = refuse(query);

        assertThat(refused.topic()).isEqualTo("t");
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.column()).isEqualTo(column);
        assertThat(refused).hasMessage("Topic t, query column " + column + ": " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a OR b OR (c AND d)",
                "(a OR b) -c",
                "a OR b NOT c",
                "+a +b -c",
                "a b \"c d\"~50",
                "a AND b AND NOT c"
            })
    void acceptsWhatIsClear(String query) {
        try (TopicMatcher matcher = new TopicMatcher()) {
            matcher.put(topic("t", query));
        }
    }

    @Test
    void refusesDeepNestingBeforeTheParserRecurses() {
        assertThat(refuse("(".repeat(5_000) + "x" + ")".repeat(4_000)).reason())
                .isEqualTo("more than 20 parentheses deep");
    }

    @Test
    void refusesALongQuery() {
        assertThat(refuse("x".repeat(10_001)).reason()).isEqualTo("longer than 10000 characters");
    }

    @Test
    void refusesTooManyClauses() {
        assertThat(refuse("a OR ".repeat(1_500) + "a").reason()).isEqualTo("more than 1024 clauses");
    }

    @Test
    void refusesWhatCostsTooMuchWhereItBecomesTooMuch() {
        InvalidTopicException refused = refuse("neuron~2 OR ".repeat(500) + "neural~1");

        assertThat(refused.column()).isEqualTo(500 * "neuron~2 OR ".length() + "neural".length() + 1);
        assertThat(refused.reason())
                .isEqualTo(
                        "costs 2003 up to here, more than 2000; what costs most are ~, and * or ? after few letters");
    }

    @Test
    void aLoosePhraseCostsMoreWhereAWordIsInItTwiceBesideOthers() {
        String query = "\"agent acts agent acts\"~5 OR ".repeat(10) + "\"agent agent\"~5";

        assertThat(refuse(query).reason()).startsWith("costs 2004 up to here");
    }

    @Test
    void refusesAPhraseOfManyHyphenatedWords() {
        assertThat(refuse("\"" + "self-supervised ".repeat(9) + "\"").reason()).startsWith("costs ");
    }

    private static InvalidTopicException refuse(String query) {
        try (TopicMatcher matcher = new TopicMatcher()) {
            return catchThrowableOfType(InvalidTopicException.class, () -> matcher.put(topic("t", query)));
        }
    }
}
