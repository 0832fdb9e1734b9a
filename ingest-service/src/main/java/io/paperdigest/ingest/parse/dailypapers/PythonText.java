package io.paperdigest.ingest.parse.dailypapers;

import io.paperdigest.ingest.parse.dailypapers.PythonLiteral.NotALiteral;

/** The characters of a Python literal, read from left to right. */
final class PythonText {

    private final String text;
    private int at;

    PythonText(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    /** The next character; NUL at the end. */
    char peek() {
        return atEnd() ? 0 : text.charAt(at);
    }

    void skip() {
        at++;
    }

    void skipBlanks() {
        while (!atEnd() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Passes over a character, and the blanks before it, when it is there. */
    boolean takes(char c) {
        skipBlanks();
        if (peek() != c || atEnd()) {
            return false;
        }
        at++;
        return true;
    }

    void take(char c, String name) throws NotALiteral {
        if (!takes(c)) {
            throw expected(name);
        }
    }

    NotALiteral expected(String what) {
        return new NotALiteral(what, at, atEnd());
    }

    /** The longest run of these characters. */
    String run(String characters, int longest) throws NotALiteral {
        int from = at;
        while (!atEnd() && characters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at - from > longest) {
            throw expected("a shorter number");
        }
        return text.substring(from, at);
    }

    String word() {
        int from = at;
        while (!atEnd() && at - from < 8 && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** A string, from its opening quote to its closing one. */
    String string() throws NotALiteral {
        char quote = text.charAt(at++);
        StringBuilder out = new StringBuilder();
        while (!atEnd()) {
            char c = text.charAt(at++);
            if (c == quote) {
                return out.toString();
            }
            if (c == '\\') {
                escape(out);
            } else {
                out.append(c);
            }
        }
        throw expected("a closing quote");
    }

    private void escape(StringBuilder out) throws NotALiteral {
        if (atEnd()) {
            throw expected("a closing quote");
        }
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r' -> out.append('\r');
            case 'b' -> out.append('\b');
            case 'f' -> out.append('\f');
            case 'a' -> out.append('\u0007');
            case 'v' -> out.append('\u000b');
            case 'x' -> codePoint(out, 2);
            case 'u' -> codePoint(out, 4);
            case 'U' -> codePoint(out, 8);
            case '\\', '\'', '"', '/' -> out.append(c);
            case '\n' -> {
                // A line that goes on.
            }
            default -> octalOrPlain(out, c);
        }
    }

    private void codePoint(StringBuilder out, int digits) throws NotALiteral {
        if (at + digits > text.length()) {
            at = text.length();
            throw expected(digits + " hexadecimal digits");
        }
        int value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = Character.digit(text.charAt(at + i), 16);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                throw expected(digits + " hexadecimal digits");
            }
            value = value * 16 + digit;
        }
        if (!Character.isValidCodePoint(value)) {
            throw expected("a Unicode character");
        }
        at += digits;
        out.appendCodePoint(value);
    }

    private void octalOrPlain(StringBuilder out, char c) {
        if (c < '0' || c > '7') {
            out.append('\\').append(c); // As Python does.
            return;
        }
        int value = c - '0';
        for (int i = 0; i < 2 && peek() >= '0' && peek() <= '7'; i++) {
            value = value * 8 + (text.charAt(at++) - '0');
        }
        out.append((char) value);
    }
}
