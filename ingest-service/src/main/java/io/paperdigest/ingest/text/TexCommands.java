package io.paperdigest.ingest.text;

import java.util.Locale;

/** What a command reads as. Unknown commands lose their backslash and keep their name. */
final class TexCommands {

    private final TexReader in;
    private final StringBuilder out;
    private final TexAccents accents;

    TexCommands(TexReader in, StringBuilder out) {
        this.in = in;
        this.out = out;
        this.accents = new TexAccents(in, out);
    }

    /** A command with a name. */
    void word(String name) {
        if (in.peek() == '*') {
            in.skip(1);
        }
        if (TexNames.REMOVED.contains(name) || name.startsWith("cite") || name.startsWith("Cite")) {
            removed();
        } else if (TexNames.SILENT.contains(name)) {
            in.skipSpaces();
        } else if (TexNames.BREAKS.contains(name)) {
            out.append(' ');
        } else if (!withArguments(name) && !accents.letter(name)) {
            symbolOrName(name);
        }
    }

    private void removed() {
        in.skipOption();
        while (in.peek() == '{' || in.peek() == '[') {
            in.skipOption();
            if (in.peek() != '{') {
                break;
            }
            in.take();
        }
        closeGap();
    }

    /** Where a citation went, its space goes too, and brackets around nothing. */
    private void closeGap() {
        char next = in.peek();
        boolean loose = next == 0 || " .,;:)]".indexOf(next) >= 0;
        while (loose && out.length() > in.floor() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        if (next == ')' && out.length() > in.floor() && out.charAt(out.length() - 1) == '(') {
            out.setLength(out.length() - 1);
            in.skip(1);
        }
    }

    private boolean withArguments(String name) {
        switch (name) {
            case "frac", "tfrac", "dfrac", "nicefrac", "sfrac", "cfrac" -> fraction();
            case "sqrt" -> root();
            case "href" -> link();
            case "url", "path", "nolinkurl" -> in.argument();
            case "unicode" -> codePoint();
            case "footnote", "footnotetext" -> footnote();
            case "not" -> negated();
            default -> {
                return wrapping(name);
            }
        }
        return true;
    }

    private boolean wrapping(String name) {
        if (TexNames.SECOND.contains(name)) {
            in.skipOption();
            in.take();
            in.skipOption();
            in.argument();
            return true;
        }
        if (TexNames.ACCENTS.contains(name)) {
            accents.over(name);
            return true;
        }
        boolean font = name.startsWith("text") || name.startsWith("math") || TexNames.WRAPPING.contains(name);
        if (!font || (in.peek() != '{' && TexSymbols.symbol("\\" + name) != null)) {
            return false;
        }
        in.skipOption();
        argumentOrWord();
        return true;
    }

    private void argumentOrWord() {
        in.skipSpaces();
        if (in.peek() == '{' || in.inFormula()) {
            in.argument();
        }
    }

    private void fraction() {
        in.skipSpaces();
        String above = in.take().strip();
        in.skipSpaces();
        String below = in.take().strip();
        out.append(term(above));
        if (!below.isEmpty()) {
            out.append('/').append(term(below));
        }
    }

    private void root() {
        in.skipOption();
        in.skipSpaces();
        out.append('√').append(term(in.take().strip()));
    }

    /** A number, a name or what is in brackets already stands alone; all else needs brackets. */
    private static String term(String text) {
        boolean alone = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '^')
                || (text.startsWith("(") && text.indexOf(')') == text.length() - 1);
        return alone ? text : "(" + text + ")";
    }

    private void link() {
        String address = in.take().strip();
        in.skipSpaces();
        String words = in.peek() == '{' ? in.take().strip() : "";
        boolean same =
                words.isEmpty() || address.endsWith(words) || words.startsWith("http") || words.startsWith("www");
        out.append(same ? address : words + " (" + address + ")");
    }

    private void codePoint() {
        String digits = in.take().strip().toLowerCase(Locale.ROOT);
        boolean hex = digits.startsWith("x");
        try {
            int value = Integer.parseInt(hex ? digits.substring(1) : digits, hex ? 16 : 10);
            out.append(Character.isValidCodePoint(value) ? Character.toString(value) : "");
        } catch (NumberFormatException e) {
            out.append(digits);
        }
    }

    private void footnote() {
        in.skipOption();
        String note = in.peek() == '{' ? in.take().strip() : "";
        if (!note.isEmpty()) {
            out.append(" (").append(note).append(')');
        }
    }

    private void negated() {
        in.skipSpaces();
        String sign = in.take().strip();
        out.append(
                switch (sign) {
                    case "=" -> "≠";
                    case "∈" -> "∉";
                    case "<" -> "≮";
                    case ">" -> "≯";
                    default -> "¬" + sign;
                });
    }

    private void symbolOrName(String name) {
        String symbol = TexSymbols.symbol("\\" + name);
        if (symbol != null) {
            out.append(symbol);
            if (TexNames.LETTERS.contains(name)) {
                in.skipSpaces();
            }
            return;
        }
        boolean filled = in.peek() == '{' && !in.ahead("{}");
        boolean wrapper = filled && Character.isLowerCase(name.charAt(0)) && !TexNames.FUNCTIONS.contains(name);
        if (!wrapper) {
            out.append(name);
        }
        if (filled && !wrapper) {
            out.append(' ');
        }
    }

    /** A command that is one mark: an escape, an accent, a space. */
    void mark(char c) {
        switch (c) {
            case '%', '&', '#', '_', '$' -> out.append(c);
            case '{' -> out.append('(');
            case '}' -> out.append(')');
            case ' ', ',', ';', ':', '>', '\\' -> out.append(' ');
            case '!', '-', '/', '@', '(', ')', '[', ']' -> {
                // Hyphenation, spacing and the brackets of formulas: nothing to read.
            }
            case '|' -> out.append('‖');
            case '\'', '"', '`', '^', '~', '=', '.' -> accents.mark(c);
            default -> out.append(c);
        }
    }
}
