package io.paperdigest.ingest.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** What is left of HTML in a text: entities are decoded, tags that only style go; all else in angle brackets stays. */
final class Markup {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");
    private static final Pattern ADDRESS = Pattern.compile("<(https?://[^<>\\s]{1,2000})>");
    private static final Pattern BREAK = Pattern.compile("</?(?i:br|p|div|li|ul|ol|h[1-6])(?:\\s[^<>]{0,500})?/?>");
    private static final Pattern STYLE = Pattern.compile(
            "</?(?i:b|i|u|s|em|strong|sub|sup|span|a|tt|code|font|small|big|mark|del|ins|jats:[a-z-]{1,20})"
                    + "(?:\\s[^<>]{0,500})?/?>");

    private Markup() {}

    static String toText(String text) {
        String decoded = text.indexOf('&') < 0 ? text : decode(text);
        if (decoded.indexOf('<') < 0) {
            return decoded;
        }
        String addresses = ADDRESS.matcher(decoded).replaceAll("$1");
        return STYLE.matcher(BREAK.matcher(addresses).replaceAll(" ")).replaceAll("");
    }

    private static String decode(String text) {
        return ENTITY.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group())));
    }

    /** jsoup knows all names. The usual ones are decoded without it, because loading it takes 0.2 s. */
    private static String character(String entity) {
        return switch (entity) {
            case "&amp;", "&#38;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;", "&#34;" -> "\"";
            case "&apos;", "&#39;" -> "'";
            case "&nbsp;" -> " ";
            default -> Parser.unescapeEntities(entity, true);
        };
    }
}
