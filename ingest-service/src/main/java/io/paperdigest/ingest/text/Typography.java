package io.paperdigest.ingest.text;

import java.util.regex.Pattern;

/** Typewriter habits to typography: quotes, dashes, single spaces. Addresses are left as they are. */
final class Typography {

    private static final Pattern DASHES =
            Pattern.compile("(?<![-\\w/.])--(?![-\\w])|(?<=[\\w.,)\\]%\"”’])--(?=[\\w(\"“‘])");
    private static final Pattern RULE = Pattern.compile("---+");
    private static final Pattern OPENING = Pattern.compile("``|(?<![^\\s(\\[])''(?=\\S)");
    private static final Pattern CLOSING = Pattern.compile("''");
    private static final Pattern SINGLE = Pattern.compile("(?<![\\w`])`([^`'“”]{1,80})'(?!\\w)");
    private static final Pattern SPACES = Pattern.compile(" {2,}");

    private Typography() {}

    static String set(String text) {
        String quoted = text.indexOf('`') < 0 && !text.contains("''") ? text : quotes(text);
        String dashed = quoted.contains("--") ? dashes(quoted) : quoted;
        return SPACES.matcher(dashed).replaceAll(" ").strip();
    }

    private static String quotes(String text) {
        String doubled = CLOSING.matcher(OPENING.matcher(text).replaceAll("“")).replaceAll("”");
        return SINGLE.matcher(doubled).replaceAll("‘$1’");
    }

    private static String dashes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (Addresses.Span span : Addresses.in(text)) {
            out.append(dash(text.substring(from, span.start()))).append(text, span.start(), span.end());
            from = span.end();
        }
        return out.append(dash(text.substring(from))).toString();
    }

    private static String dash(String text) {
        return DASHES.matcher(RULE.matcher(text).replaceAll("—")).replaceAll("–");
    }
}
