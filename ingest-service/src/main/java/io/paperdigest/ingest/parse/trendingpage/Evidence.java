package io.paperdigest.ingest.parse.trendingpage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a line's own looks say: title or abstract. Length is measured in UTF-8 bytes, so that a character of a script
 * that says more in one counts for more.
 */
final class Evidence {

    /** Steps of length an octave has. */
    static final int STEPS = 8;

    /** The most that punctuation adds. */
    static final int MOST = 8;

    private static final int CERTAIN_BYTES = 260;
    private static final Pattern SENTENCE_BREAK = Pattern.compile("\\p{L}{2}[.!?][)\"”’]? +\\p{Lu}|[。！？।؟](?=\\S)");

    private Evidence() {}

    /** The length of a line in eighths of an octave, at least 0. */
    static int size(Line line) {
        return (int) Math.round(STEPS * Math.log((double) Math.max(1, line.bytes())) / Math.log(2));
    }

    /**
     * What punctuation says: above 0 for an abstract, below for a title; from −7 to {@link #MOST}. A line without any
     * sentence in it is no abstract, unless its neighbours insist.
     */
    static int punctuation(Line line) {
        int breaks = sentenceBreaks(line.text());
        boolean ends = Sentences.endsLikeOne(line.text());
        int inside = breaks >= 3 ? 6 : breaks >= 1 ? 3 : 0;
        return inside + (ends ? 2 : inside > 0 ? 0 : -7);
    }

    /** Whether a line is an abstract by its looks alone. */
    static boolean readsLikeAbstract(Line line) {
        return line.bytes() > CERTAIN_BYTES && punctuation(line) > 0;
    }

    private static int sentenceBreaks(String text) {
        Matcher matcher = SENTENCE_BREAK.matcher(text);
        int breaks = 0;
        while (breaks < 3 && matcher.find()) {
            breaks++;
        }
        return breaks;
    }
}
