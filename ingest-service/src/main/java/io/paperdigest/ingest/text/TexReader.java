package io.paperdigest.ingest.text;

/**
 * Reads text with LaTeX in it from left to right, once, and writes what people read. Knows no document, only what
 * titles and abstracts hold: escapes, accents, symbols, groups, formulas, a few commands with arguments.
 */
final class TexReader extends TexCursor {

    private static final int DEEPEST = 24;
    private static final int LONGEST_FORMULA = 1000;

    private final StringBuilder out;
    private final TexCommands commands;
    private int depth;
    private boolean math;
    private int addressEnd = -1;

    /** Where what is being read began in the output: nothing before it may be taken back. */
    private int floor;

    private TexReader(String in) {
        super(in);
        this.out = new StringBuilder(in.length());
        this.commands = new TexCommands(this, out);
    }

    static String read(String text) {
        if (!hasTex(text)) {
            return text;
        }
        TexReader reader = new TexReader(text);
        while (reader.at < reader.limit) {
            reader.next();
        }
        return reader.out.toString();
    }

    private static boolean hasTex(String text) {
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\', '{', '}', '$', '~', '^', '_' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Reads one thing: a character, a command, a group, a formula, an address. */
    private void next() {
        char c = in.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '{' -> group();
            case '}' -> at++;
            case '$' -> formula();
            case '^', '_' -> script(c);
            case '~' -> tie();
            default -> plain(c);
        }
    }

    private void plain(char c) {
        if (!math && Addresses.begins(in, at)) {
            address();
            return;
        }
        out.append(c);
        at++;
    }

    /** Copies an address as it is, its escapes undone. */
    private void address() {
        while (at < limit) {
            char c = in.charAt(at);
            if (c == '\\' && at + 1 < limit && "_%#&~$".indexOf(in.charAt(at + 1)) >= 0) {
                out.append(in.charAt(at + 1));
                at += 2;
            } else if (Character.isWhitespace(c) || "{}\\<>\"$^`“”".indexOf(c) >= 0) {
                break;
            } else {
                out.append(c);
                at++;
            }
        }
        addressEnd = out.length();
    }

    private void group() {
        boolean label = addressEnd == out.length() && addressEnd > 0;
        boolean styled = at + 1 < limit && in.charAt(at + 1) == '\\';
        int outerFloor = floor;
        int from = out.length();
        floor = from;
        at++;
        contents();
        floor = outerFloor;
        if (label) {
            out.setLength(from); // The words on a link, behind its address.
            addressEnd = from;
        } else {
            Groups.settle(out, from, styled || math);
        }
    }

    /** Writes what stands up to the closing brace. */
    private void contents() {
        if (depth >= DEEPEST) {
            return;
        }
        depth++;
        while (at < limit && in.charAt(at) != '}') {
            next();
        }
        if (at < limit) {
            at++;
        }
        depth--;
    }

    private void formula() {
        if (in.startsWith("$$", at)) {
            at += 2;
            return;
        }
        int close = math ? -1 : Formulas.close(in, at, Math.min(limit, at + LONGEST_FORMULA));
        if (close < 0) {
            out.append('$');
            at++;
            return;
        }
        at++;
        formulaUpTo(close);
        at = close + 1;
    }

    private void formulaUpTo(int close) {
        int outer = limit;
        int outerFloor = floor;
        int from = out.length();
        floor = from;
        limit = close;
        math = true;
        skipScriptMark();
        while (at < limit) {
            next();
        }
        math = false;
        limit = outer;
        floor = outerFloor;
        Groups.settle(out, from, true);
    }

    /** A formula that is only a script hangs on the word before it: 5$^{th}$, CO$_2$, x$^\circ$. */
    private void skipScriptMark() {
        if (at < limit && in.charAt(at) == '_') {
            at++;
        } else if (peek() == '^'
                && at + 1 < limit
                && !startsNumber(at + 1)
                && !ahead("^\\circ")
                && !ahead("^{\\circ")) {
            at++;
        }
    }

    private void script(char mark) {
        at++;
        int outerFloor = floor;
        int from = out.length();
        out.append(mark);
        floor = out.length();
        if (at < limit && in.charAt(at) == '{') {
            argument();
        } else if (math && at < limit && in.charAt(at) == '\\') {
            command();
        }
        floor = outerFloor;
        Groups.settleScript(out, from);
    }

    /** A tilde that ties two words is a space; one that means "about", or stands in a path, stays. */
    private void tie() {
        at++;
        boolean behind = out.length() > 0 && isTied(out.charAt(out.length() - 1));
        char next = at < limit ? in.charAt(at) : ' ';
        boolean digits = behind && Character.isDigit(out.charAt(out.length() - 1)) && Character.isDigit(next);
        boolean before = Character.isLetterOrDigit(next) || "\\([${".indexOf(next) >= 0;
        out.append(math || (behind && before && !digits) ? ' ' : '~');
    }

    private static boolean isTied(char c) {
        return Character.isLetterOrDigit(c) || ".,;:)]'’”".indexOf(c) >= 0;
    }

    private void command() {
        at++;
        if (at >= limit) {
            return;
        }
        char c = in.charAt(at);
        if (isAscii(c)) {
            commands.word(name());
        } else {
            at++;
            commands.mark(c);
        }
    }

    // What commands read behind their name.

    boolean inFormula() {
        return math;
    }

    /** How much of the output can't be taken back. */
    int floor() {
        return floor;
    }

    /** Writes an argument: a group, a command, or the next character. */
    void argument() {
        if (at >= limit) {
            return;
        }
        char c = in.charAt(at);
        if (c == '{') {
            at++;
            contents();
        } else if (c == '\\' && depth < DEEPEST) {
            depth++;
            command();
            depth--;
        } else if (c != '}' && c != '$') {
            int codePoint = in.codePointAt(at);
            out.appendCodePoint(codePoint);
            at = Math.min(limit, at + Character.charCount(codePoint));
        }
    }

    /** Reads an argument and gives it back instead of writing it. */
    String take() {
        int outerFloor = floor;
        int from = out.length();
        floor = from;
        argument();
        floor = outerFloor;
        String taken = out.substring(from);
        out.setLength(from);
        return taken;
    }
}
