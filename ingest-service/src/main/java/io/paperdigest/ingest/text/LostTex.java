package io.paperdigest.ingest.text;

import java.util.regex.Pattern;

/** Scraped pages often lost the backslash of a command and kept its name: {@code mathcal W_{ij}}, {@code {0.9 pm 0.5}}. */
final class LostTex {

    private static final Pattern FONT = Pattern.compile(
            "(?<![\\w\\\\])math(?:cal|bb|bf|rm|sf|frak|scr|tt|it)(?: +(?=[A-Za-z](?![A-Za-z]))|(?=\\{))");
    private static final Pattern PLUS_MINUS = Pattern.compile("(?<=[\\d%)] {0,2})pm(?= {0,2}\\d)");
    private static final Pattern GREEK = Pattern.compile("(?:alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa"
            + "|lambda|mu|nu|xi|pi|rho|sigma|tau|phi|chi|psi|omega|Gamma|Delta|Theta|Lambda|Sigma|Phi|Psi|Omega)");

    private LostTex() {}

    static String restore(String text) {
        return text.contains("math") ? FONT.matcher(text).replaceAll("") : text;
    }

    /** What a brace group or a formula says once the commands that lost their backslash are read as commands. */
    static String inGroup(String content) {
        if (GREEK.matcher(content).matches()) {
            return TexSymbols.symbol("\\" + content, content);
        }
        return content.contains("pm") ? PLUS_MINUS.matcher(content).replaceAll("±") : content;
    }
}
