package io.paperdigest.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of a paper that matched, as they stand there: title first, then abstract, authors, categories. A phrase is
 * one entry; what differs in case or ending only is said once, as it stood first.
 */
final class MatchedWords {

    /** Of a phrase whose words stand further apart than this many characters, the first and the last are shown. */
    private static final int LONGEST = 60;

    private final Analyzer analyzer;
    private final List<Span> hits = new ArrayList<>();
    private final Map<Span, Said> known = new HashMap<>();
    private @Nullable ReadPaper paper;
    private String reading = "";

    MatchedWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** Takes up another paper. */
    void begin(ReadPaper next) {
        paper = next;
        reading = next.fields().reading();
        known.clear();
    }

    /** The words of the paper that a condition that holds matched. */
    List<String> of(Condition condition) {
        hits.clear();
        condition.mark(paper(), this::hit);
        hits.sort(null);
        Map<String, String> words = new LinkedHashMap<>();
        for (Span span : merged()) {
            Said said = known.computeIfAbsent(span, this::said);
            words.putIfAbsent(said.normal(), said.word());
        }
        return List.copyOf(words.values());
    }

    /** A span, or its first and last word when it is long. */
    private void hit(Span span) {
        int first = span.start();
        while (first < span.end() && !Character.isWhitespace(reading.charAt(first))) {
            first++;
        }
        if (span.end() - span.start() <= LONGEST || first == span.end()) {
            hits.add(span);
            return;
        }
        int last = span.end();
        while (last > first && !Character.isWhitespace(reading.charAt(last - 1))) {
            last--;
        }
        hits.add(new Span(span.start(), first));
        hits.add(new Span(last, span.end()));
    }

    /** Where the paper matched, in the order of reading; matches that overlap are one. */
    private List<Span> merged() {
        List<Span> spans = new ArrayList<>();
        for (Span hit : hits) {
            boolean overlaps = !spans.isEmpty() && hit.start() < spans.getLast().end();
            spans.add(overlaps ? spans.removeLast().with(hit) : hit);
        }
        return spans;
    }

    private Said said(Span span) {
        String word = reading.substring(span.start(), span.end());
        return new Said(word, normal(word));
    }

    private ReadPaper paper() {
        return Objects.requireNonNull(paper, "no paper was taken up");
    }

    /**
     * A part of the paper.
     *
     * @param word as it stands there
     * @param normal what it has in common with other ways to write it
     */
    private record Said(String word, String normal) {}

    private String normal(String word) {
        StringBuilder normal = new StringBuilder();
        try (TokenStream terms = analyzer.tokenStream(PaperFields.TEXT, word)) {
            CharTermAttribute term = terms.addAttribute(CharTermAttribute.class);
            terms.reset();
            while (terms.incrementToken()) {
                normal.append(term).append(' ');
            }
            terms.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return normal.toString();
    }
}
