package io.paperdigest.topics;

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

    /** Of a phrase whose words stand further apart than this many characters, the first and the last are shown. */
    private static final int LONGEST = 60;

    private final Analyzer analyzer;

    MatchedWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<String> of(PaperFields paper, HighlightsMatch match) {
        String reading = paper.reading();
        Map<String, String> words = new LinkedHashMap<>();
        for (Span span : spans(paper, reading, match)) {
            String word = reading.substring(span.start, span.end);
            words.putIfAbsent(normal(word), word);
        }
        return List.copyOf(words.values());
    }

    /** Where the paper matched, in the order of reading; matches that overlap are one. */
    private static List<Span> spans(PaperFields paper, String reading, HighlightsMatch match) {
        List<Span> hits = new ArrayList<>();
        for (String field : match.getFields()) {
            int start = paper.start(field);
            for (HighlightsMatch.Hit hit : match.getHits(field)) {
                hits.addAll(new Span(start + hit.startOffset(), start + hit.endOffset()).near(reading));
            }
        }
        hits.sort(null);
        List<Span> spans = new ArrayList<>();
        for (Span hit : hits) {
            boolean overlaps = !spans.isEmpty() && hit.start < spans.getLast().end;
            spans.add(overlaps ? spans.removeLast().with(hit) : hit);
        }
        return spans;
    }

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

    private record Span(int start, int end) implements Comparable<Span> {

        Span with(Span other) {
            return new Span(start, Math.max(end, other.end));
        }

        /** This span, or its first and last word when it is long. */
        List<Span> near(String reading) {
            int first = start;
            while (first < end && !Character.isWhitespace(reading.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && !Character.isWhitespace(reading.charAt(last - 1))) {
                last--;
            }
            return end - start <= LONGEST || first == end
                    ? List.of(this)
                    : List.of(new Span(start, first), new Span(last, end));
        }

        @Override
        public int compareTo(Span other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        }
    }
}
