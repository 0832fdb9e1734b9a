package io.paperdigest.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Makes a field's text into tokens. */
final class PaperTokens {

    /** Further than any phrase reaches: from the title into the abstract, or from one author to the next. */
    static final int GAP = 1000;

    private final Analyzer analyzer;

    PaperTokens(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** All tokens of a field, in the order of reading. */
    List<Token> of(PaperFields paper, String field) {
        List<Token> tokens = new ArrayList<>();
        int start = paper.start(field);
        for (String value : paper.values(field)) {
            int before = tokens.isEmpty() ? -1 : tokens.getLast().position() + GAP;
            add(field, value, before, start, tokens);
            start += value.length() + 1;
        }
        return tokens;
    }

    private void add(String field, String value, int before, int start, List<Token> tokens) {
        try (TokenStream stream = analyzer.tokenStream(field, value)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            int position = before;
            stream.reset();
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                Span span = new Span(start + offset.startOffset(), start + offset.endOffset());
                tokens.add(new Token(term.toString(), position, span));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
