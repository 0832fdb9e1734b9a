package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.monitor.HighlightsMatch;

/**
 * The words of a paper that matched, as they stand there: title first, then abstract, authors, categories. A phrase is
 * one entry; what differs in case or ending only is said once, as it stood first.
 */
final class MatchedWords {

    /** A phrase whose words stand further apart than this many characters is shown without what is between. */
    private static final int LONGEST = 60;

    private final Analyzer analyzer;

    MatchedWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<String> of(Paper paper, HighlightsMatch match) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String field : PaperFields.ALL) {
            String text = PaperFields.text(paper, field);
            for (Span span : spans(match, field)) {
                String word = span.in(text);
                words.putIfAbsent(normal(field, word), word);
            }
        }
        return List.copyOf(words.values());
    }

    /** Where the field matched, in order; matches that overlap are one. */
    private static List<Span> spans(HighlightsMatch match, String field) {
        List<Span> spans = new ArrayList<>();
        match.getHits(field).stream()
                .map(hit -> new Span(hit.startOffset(), hit.endOffset()))
                .sorted()
                .forEach(span -> {
                    if (!spans.isEmpty() && span.start < spans.getLast().end) {
                        spans.add(spans.removeLast().with(span));
                    } else {
                        spans.add(span);
                    }
                });
        return spans;
    }

    private String normal(String field, String word) {
        StringBuilder normal = new StringBuilder();
        try (TokenStream terms = analyzer.tokenStream(field, word)) {
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

    private record Span(int start, int end) implements Comparable<Span> {

        Span with(Span other) {
            return new Span(start, Math.max(end, other.end));
        }

        String in(String text) {
            String words = text.substring(start, end).strip();
            if (words.length() <= LONGEST) {
                return words;
            }
            return words.substring(0, words.indexOf(' ') + 1) + "…" + words.substring(words.lastIndexOf(' '));
        }

        @Override
        public int compareTo(Span other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        }
    }
}
