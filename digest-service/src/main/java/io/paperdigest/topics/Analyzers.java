package io.paperdigest.topics;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * How text becomes terms: case, accents, possessives and English plurals don't matter; hyphens neither, so that
 * {@code multi-modal}, {@code multi modal} and {@code multimodal} are one. Nothing is left out: {@code 3D}, {@code C.
 * elegans} and {@code text-to-image} can be found.
 */
final class Analyzers {

    /** A phrase never reaches from one author or category into the next. */
    private static final int GAP_BETWEEN_VALUES = 100;

    /** Keeps a hyphenated word in one piece through the tokenizer, which breaks at hyphens but not at underscores. */
    private static final NormalizeCharMap HYPHENS = hyphens();

    private static final int PARTS_AND_WHOLE = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.CATENATE_ALL;

    private Analyzers() {}

    /** For papers. */
    static Analyzer papers() {
        return byField(new Words(true, true), new Words(true, false));
    }

    /** For queries: a hyphenated word becomes a graph, its parts in a row or the whole. */
    static Analyzer queries() {
        return byField(new Words(false, true), new Words(false, false));
    }

    private static Analyzer byField(Analyzer prose, Analyzer names) {
        return new PerFieldAnalyzerWrapper(
                prose,
                Map.of(PaperFields.AUTHOR, names, PaperFields.CATEGORY, new Codes(), PaperFields.SOURCE, new Codes()));
    }

    private static NormalizeCharMap hyphens() {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String hyphen : new String[] {"-", "\u2010", "\u2011", "\u2013"}) {
            map.add(hyphen, "_");
        }
        return map.build();
    }

    /** Prose or names. */
    private static final class Words extends Analyzer {

        private final boolean paper;
        private final boolean stemmed;

        Words(boolean paper, boolean stemmed) {
            this.paper = paper;
            this.stemmed = stemmed;
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new MappingCharFilter(HYPHENS, reader);
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new StandardTokenizer();
            TokenStream words = new EnglishPossessiveFilter(tokenizer);
            words = new WordDelimiterGraphFilter(words, PARTS_AND_WHOLE, null);
            words = normalize(field, words);
            words = stemmed ? new EnglishMinimalStemFilter(words) : words;
            return new TokenStreamComponents(tokenizer, paper ? new JoinedWordFilter(words) : words);
        }

        @Override
        protected TokenStream normalize(String field, TokenStream words) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(words));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP_BETWEEN_VALUES;
        }
    }

    /** Categories and sources: codes such as {@code cs.CV}, whole. */
    private static final class Codes extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokenizer = new KeywordTokenizer();
            return new TokenStreamComponents(tokenizer, normalize(field, tokenizer));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream code) {
            return new LowerCaseFilter(code);
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return GAP_BETWEEN_VALUES;
        }
    }
}
