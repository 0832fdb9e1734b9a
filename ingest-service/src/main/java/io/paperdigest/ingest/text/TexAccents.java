package io.paperdigest.ingest.text;

/** Reads accents and the letters they stand on. */
final class TexAccents {

    private static final String ACUTE_BASES = "aeiouycnzslrgkwpmAEIOUYCNZSLRGKWPM";

    private final TexReader in;
    private final StringBuilder out;

    TexAccents(TexReader in, StringBuilder out) {
        this.in = in;
        this.out = out;
    }

    /** Accents of formulas, over a letter: \hat{y}. Over more than a letter they are left out. */
    void over(String name) {
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
    boolean letter(String name) {
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

    /** Accents whose command is a mark; where it fits no letter it is the mark itself. */
    void mark(char mark) {
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
