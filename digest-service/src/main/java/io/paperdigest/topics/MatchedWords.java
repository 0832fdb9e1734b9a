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

    /** A phrase whose words stand further apart than this many characters is shown without what is between. */
    private static final int LONGEST = 60;

    private final Analyzer analyzer;

    MatchedWords(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    List<String> of(PaperFields paper, HighlightsMatch match) {
        String reading = paper.reading();
        Map<String, String> words = new LinkedHashMap<>();
        for (Span span : spans(paper, match)) {
            String word = span.in(reading);
            words.putIfAbsent(normal(word), word);
        }
        return List.copyOf(words.values());
    }

    /** Where the paper matched, in the order of reading; matches that overlap are one. */
    private static List<Span> spans(PaperFields paper, HighlightsMatch match) {
        List<Span> hits = new ArrayList<>();
        for (String field : match.getFields()) {
            int start = paper.start(field);
            match.getHits(field).forEach(hit -> hits.add(new Span(start + hit.startOffset(), start + hit.endOffset())));
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

        String in(String reading) {
            String words = reading.substring(start, end);
            int first = words.indexOf(' ');
            if (words.length() <= LONGEST || first < 0) {
                return words;
            }
            return words.substring(0, first) + " …" + words.substring(words.lastIndexOf(' '));
        }

        @Override
        public int compareTo(Span other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        }
    }
}
