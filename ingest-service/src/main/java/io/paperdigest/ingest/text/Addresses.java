package io.paperdigest.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds web addresses in running text. */
final class Addresses {

    /** The longest address that is taken for one, in chars. */
    static final int LONGEST = 2000;

    private static final String CHARACTER = "[^\\s<>\"“”‘’|\\\\^`{}\\[\\]«»（），。、]";
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w/.@-])(?:(?i:https?)://|www\\.(?=\\w)"
            + "|(?=(?:(?:gist\\.)?github\\.com|gitlab\\.com|bitbucket\\.org|codeberg\\.org|huggingface\\.co|hf\\.co"
            + "|zenodo\\.org|anonymous\\.4open\\.science|[\\w-]{1,63}\\.github\\.io|arxiv\\.org|doi\\.org)/))"
            + CHARACTER + "{2," + LONGEST + "}+");
    private static final String TRAILING = ".,;:!?'*_~$";

    private Addresses() {}

    /**
     * Where an address stands.
     *
     * @param start index of its first char
     * @param end index behind its last char
     */
    record Span(int start, int end) {}

    static List<Span> in(String text) {
        if (text.indexOf('/') < 0 && !text.contains("www.")) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        while (matcher.find()) {
            int end = trimmed(text, matcher.start(), matcher.end());
            if (end - matcher.start() > 4) {
                spans.add(new Span(matcher.start(), end));
            }
        }
        return spans;
    }

    /** Whether an address with its scheme begins here. */
    static boolean begins(String text, int at) {
        char c = text.charAt(at);
        return (c == 'h' || c == 'H')
                && (text.regionMatches(true, at, "http://", 0, 7) || text.regionMatches(true, at, "https://", 0, 8));
    }

    /** Punctuation behind an address belongs to the sentence, and so does a bracket that it did not open. */
    private static int trimmed(String text, int start, int end) {
        int last = end;
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        while (last > start) {
            char c = text.charAt(last - 1);
            if (c == ')' && depth < 0) {
                depth++;
            } else if (TRAILING.indexOf(c) < 0) {
                break;
            }
            last--;
        }
        return last;
    }
}
