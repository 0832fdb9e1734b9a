package io.paperdigest.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/**
 * The words of a paper that matched, as they stand there, without punctuation around them: title first, then abstract,
 * authors, categories. A phrase is one entry; what differs in case or ending only is said once, as it stood first.
 */
final class MatchedWords {

    /** Of a phrase whose words stand further apart than this many characters, the first and the last are shown. */
    private static final int LONGEST = 60;

    /** Papers say much the same; what they said long ago can be found out again. */
    private static final int MOST_NORMALS = 20_000;

    private final Analyzer analyzer;
    private final List<Span> hits = new ArrayList<>();
    private final Consumer<Span> hit = this::hit;
    private final Map<String, String> normals = new HashMap<>();
    private final Map<Span, Said> known = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private long[] saidLast = new long[64];
    private long matches;
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
        kinds.clear();
    }

    /** The words of the paper that a condition that holds matched. */
    List<String> of(Condition condition) {
        hits.clear();
        condition.mark(paper(), hit);
        hits.sort(null);
        matches++;
        List<String> words = new ArrayList<>(hits.size());
        List<String> alone = List.of();
        for (int from = 0; from < hits.size(); from = after(from)) {
            Said said = known.computeIfAbsent(merged(from), this::said);
            if (isNew(said.kind())) {
                words.add(said.word());
                alone = said.alone();
            }
        }
        return words.size() == 1 ? alone : List.copyOf(words);
    }

    private boolean isNew(int kind) {
        boolean isNew = saidLast[kind] != matches;
        saidLast[kind] = matches;
        return isNew;
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

    /** The hit and all that it overlaps with, as one. */
    private Span merged(int from) {
        Span merged = hits.get(from);
        for (int i = from + 1; i < hits.size() && hits.get(i).start() < merged.end(); i++) {
            merged = merged.with(hits.get(i));
        }
        return merged;
    }

    /** The first hit that does not overlap with this one, nor with those that it overlaps with. */
    private int after(int from) {
        int end = hits.get(from).end();
        int after = from + 1;
        while (after < hits.size() && hits.get(after).start() < end) {
            end = Math.max(end, hits.get(after++).end());
        }
        return after;
    }

    private Said said(Span span) {
        String word = trimmed(span);
        if (normals.size() == MOST_NORMALS) {
            normals.clear();
        }
        int kind = kinds.computeIfAbsent(normals.computeIfAbsent(word, this::normal), n -> kinds.size());
        if (kind == saidLast.length) {
            saidLast = Arrays.copyOf(saidLast, 2 * kind);
        }
        return new Said(word, kind, List.of(word));
    }

    /** Without the comma behind it, and the bracket before it: what is cut out of a phrase is cut at spaces. */
    private String trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !isInWord(reading.codePointAt(start))) {
            start += Character.charCount(reading.codePointAt(start));
        }
        while (end > start && !isInWord(reading.codePointBefore(end))) {
            end -= Character.charCount(reading.codePointBefore(end));
        }
        return start < end ? reading.substring(start, end) : reading.substring(span.start(), span.end());
    }

    private static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c)
                || switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
                    default -> false;
                };
    }

    private ReadPaper paper() {
        return Objects.requireNonNull(paper, "no paper was taken up");
    }

    /**
     * A part of the paper.
     *
     * @param word as it stands there
     * @param kind the same for all ways to write it
     * @param alone the word in a list of its own, which most matches share
     */
    private record Said(String word, int kind, List<String> alone) {}

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
