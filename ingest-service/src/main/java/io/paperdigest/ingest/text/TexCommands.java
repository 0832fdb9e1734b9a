package io.paperdigest.ingest.text;

import java.util.Set;

/** What a command reads as. Unknown commands lose their backslash and keep their name. */
final class TexCommands {

    private static final Set<String> SILENT = Set.of(
            "it",
            "bf",
            "em",
            "rm",
            "sc",
            "tt",
            "sl",
            "sf",
            "cal",
            "large",
            "Large",
            "LARGE",
            "huge",
            "Huge",
            "small",
            "tiny",
            "normalsize",
            "footnotesize",
            "scriptsize",
            "itshape",
            "bfseries",
            "scshape",
            "ttfamily",
            "sffamily",
            "rmfamily",
            "mdseries",
            "upshape",
            "normalfont",
            "displaystyle",
            "textstyle",
            "scriptstyle",
            "left",
            "right",
            "middle",
            "big",
            "Big",
            "bigg",
            "Bigg",
            "bigl",
            "bigr",
            "Bigl",
            "Bigr",
            "biggl",
            "biggr",
            "Biggl",
            "Biggr",
            "limits",
            "nolimits",
            "noindent",
            "indent",
            "centering",
            "protect",
            "xspace",
            "boldmath",
            "unboldmath",
            "relax",
            "hfill",
            "null",
            "allowbreak",
            "sloppy",
            "smallskip",
            "medskip",
            "bigskip",
            "maketitle");
    private static final Set<String> BREAKS = Set.of(
            "n", "t", "newline", "linebreak", "par", "item", "newpage", "hspace", "vspace", "enspace", "thinspace");
    private static final Set<String> REMOVED = Set.of(
            "label",
            "ref",
            "eqref",
            "autoref",
            "cref",
            "Cref",
            "pageref",
            "nameref",
            "color",
            "vspace",
            "hspace",
            "begin",
            "end",
            "thanks",
            "pagestyle",
            "vphantom",
            "hphantom",
            "phantom",
            "includegraphics",
            "bibliography");
    private static final Set<String> SECOND = Set.of(
            "textcolor", "colorbox", "hyperlink", "hypertarget", "raisebox", "scalebox", "fontsize", "resizebox");
    private static final Set<String> WRAPPING = Set.of(
            "emph",
            "underline",
            "overline",
            "mbox",
            "hbox",
            "fbox",
            "makebox",
            "bm",
            "pmb",
            "boldsymbol",
            "operatorname",
            "ensuremath",
            "uppercase",
            "lowercase",
            "uline",
            "sout",
            "hl",
            "hyperref",
            "rotatebox",
            "smash",
            "underbrace",
            "overbrace",
            "stackrel",
            "substack",
            "enquote",
            "acrshort",
            "acrlong",
            "gls",
            "ac");
    private static final Set<String> ACCENTS = Set.of(
            "hat", "tilde", "bar", "vec", "dot", "ddot", "widehat", "widetilde", "acute", "grave", "breve", "check");
    private static final Set<String> FUNCTIONS = Set.of(
            "log", "ln", "lg", "exp", "sin", "cos", "tan", "max", "min", "sup", "inf", "arg", "argmax", "argmin", "det",
            "lim", "deg", "dim", "ker", "Pr", "gcd", "tanh", "sinh", "cosh", "arctan", "mod", "pmod", "bmod");
    /** Letters: TeX eats the space behind their names, S\o ren. */
    private static final Set<String> LETTERS =
            Set.of("o", "O", "l", "L", "aa", "AA", "ae", "AE", "oe", "OE", "ss", "i", "j");

    private static final String ACUTE_BASES = "aeiouycnzslrgkwpmAEIOUYCNZSLRGKWPM";

    private final TexReader in;
    private final StringBuilder out;

    TexCommands(TexReader in, StringBuilder out) {
        this.in = in;
        this.out = out;
    }

    /** A command with a name. */
    void word(String name) {
        if (in.peek() == '*') {
            in.skip(1);
        }
        if (REMOVED.contains(name) || name.startsWith("cite") || name.startsWith("Cite")) {
            removed();
        } else if (SILENT.contains(name)) {
            in.skipSpaces();
        } else if (BREAKS.contains(name)) {
            out.append(' ');
        } else if (!withArguments(name) && !accent(name)) {
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
        if (SECOND.contains(name)) {
            in.skipOption();
            in.take();
            in.skipOption();
            in.argument();
            return true;
        }
        if (ACCENTS.contains(name)) {
            decorated(name);
            return true;
        }
        boolean font = name.startsWith("text") || name.startsWith("math") || WRAPPING.contains(name);
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
        String digits = TexReader.lower(in.take().strip());
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

    private void decorated(String name) {
        in.skipSpaces();
        String text = in.take().strip();
        char mark = switch (name) {
            case "hat", "widehat" -> '^';
            case "tilde", "widetilde" -> '~';
            case "bar" -> '=';
            case "dot" -> '.';
            case "ddot" -> '"';
            case "acute" -> '\'';
            case "grave" -> '`';
            case "breve" -> 'u';
            case "check" -> 'v';
            default -> ' ';
        };
        boolean letter = text.length() == 1 && Character.isLetter(text.charAt(0)) && mark != ' ';
        out.append(letter ? TexSymbols.accented(mark, text.charAt(0)) : text);
    }

    /** Accents whose command is a letter: \c{c}, \v{s}, \H{o}. */
    private boolean accent(String name) {
        if (name.length() != 1 || !TexSymbols.isAccent(name.charAt(0)) || in.peek() != '{') {
            return false;
        }
        onLetter(name.charAt(0), in.take(), name);
        return true;
    }

    private void onLetter(char mark, String base, String otherwise) {
        boolean letter = !base.isEmpty() && Character.isLetter(base.codePointAt(0));
        if (!letter) {
            out.append(otherwise).append(base);
            return;
        }
        int first = base.codePointAt(0);
        out.append(TexSymbols.accented(mark, first)).append(base, Character.charCount(first), base.length());
    }

    private void symbolOrName(String name) {
        String symbol = TexSymbols.symbol("\\" + name);
        if (symbol != null) {
            out.append(symbol);
            if (LETTERS.contains(name)) {
                in.skipSpaces();
            }
            return;
        }
        boolean filled = in.peek() == '{' && !in.ahead("{}");
        boolean wrapper = filled && Character.isLowerCase(name.charAt(0)) && !FUNCTIONS.contains(name);
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
            case '\'', '"', '`', '^', '~', '=', '.' -> accentMark(c);
            default -> out.append(c);
        }
    }

    private void accentMark(char mark) {
        if (mark == '\'' && isApostrophe()) {
            out.append('\'');
            return;
        }
        char next = in.peek();
        boolean takes =
                next == '{' || in.ahead("\\i") || in.ahead("\\j") || (Character.isLetter(next) && fits(mark, next));
        if (takes) {
            onLetter(mark, in.take(), plain(mark));
        } else {
            out.append(plain(mark));
        }
    }

    /** people\'s, we\'ll: an escaped apostrophe, not an accent. */
    private boolean isApostrophe() {
        boolean word = !out.isEmpty() && Character.isLetter(out.charAt(out.length() - 1));
        if (!word) {
            return false;
        }
        for (String ending : new String[] {"s", "t", "d", "m", "ll", "re", "ve"}) {
            if (in.ahead(ending) && in.endsBehind(ending.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(char mark, char letter) {
        return switch (mark) {
            case '"' -> "aeiouyAEIOUY".indexOf(letter) >= 0;
            case '\'' -> ACUTE_BASES.indexOf(letter) >= 0;
            case '`' -> "aeiounAEIOUN".indexOf(letter) >= 0;
            case '~' -> "anoiueyANOIUEY".indexOf(letter) >= 0;
            case '.' -> "zZeEIcCgGaA".indexOf(letter) >= 0;
            case '=' -> "aeiouAEIOU".indexOf(letter) >= 0;
            default -> true;
        };
    }

    private static String plain(char mark) {
        return mark == '=' ? "" : Character.toString(mark);
    }
}
