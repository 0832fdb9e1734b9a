package io.paperdigest.ingest.text;

/**
 * Cleans a title, an abstract or a name for people: no markup of LaTeX or HTML, one line, typographic quotes and dashes.
 *
 * <p>Never throws. Cleaning twice is the same as cleaning once, and takes time linear in the text's length. A cleaned
 * text has no backslash and no brace.
 */
public final class TextCleaner {

    /**
     * What one round uncovers (an escaped entity, say) the next one cleans. Real text needs two; text that is made to
     * need more loses its markup characters.
     */
    private static final int ROUNDS = 6;

    private static final String MARKUP = "\\{}$^_~&<>`";
    private static final String ACTIVE = MARKUP + "'-";

    private TextCleaner() {}

    /** The text for people; may be empty. */
    public static String clean(String text) {
        String before = text;
        for (int round = 0; round < ROUNDS; round++) {
            String after = once(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return Characters.visible(inert(before)).replaceAll(" {2,}", " ").strip();
    }

    private static String once(String text) {
        if (isPlain(text)) {
            return text;
        }
        String visible = Characters.visible(text);
        String plain = Markup.toText(visible);
        return Characters.visible(Typography.set(TexReader.read(LostTex.restore(plain))));
    }

    /** Whether nothing in the text can need cleaning: most names and titles, and most of what was cleaned once. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == before && (c == ' ' || c == '-' || c == '\'');
            if (c < ' ' || c > '~' || doubled || MARKUP.indexOf(c) >= 0) {
                return false;
            }
            before = c;
        }
        return (text.isEmpty() || before != ' ') && !text.contains("math");
    }

    private static String inert(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(ACTIVE.indexOf(c) < 0 ? c : ' ');
        }
        return out.toString();
    }
}
