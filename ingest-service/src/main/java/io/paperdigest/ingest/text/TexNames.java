package io.paperdigest.ingest.text;

import java.util.Set;

/** The names of commands, by what is done with them. */
final class TexNames {

    /** Fonts, sizes and spacing: nothing to read, the spaces behind them included. */
    static final Set<String> SILENT = words("""
            it bf em rm sc tt sl sf cal large Large LARGE huge Huge small tiny normalsize footnotesize
            scriptsize itshape bfseries scshape ttfamily sffamily rmfamily mdseries upshape normalfont
            displaystyle textstyle scriptstyle left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl
            biggr Biggl Biggr limits nolimits noindent indent centering protect xspace boldmath unboldmath
            relax hfill null allowbreak sloppy smallskip medskip bigskip maketitle""");

    /** Read as a space. An escaped line break, \n, is among them. */
    static final Set<String> BREAKS = words("""
            n t newline linebreak par item newpage hspace vspace enspace thinspace""");

    /** Removed with their arguments. */
    static final Set<String> REMOVED = words("""
            label ref eqref autoref cref Cref pageref nameref color vspace hspace begin end thanks pagestyle
            vphantom hphantom phantom includegraphics bibliography""");

    /** Only their second argument is text. */
    static final Set<String> SECOND = words("""
            textcolor colorbox hyperlink hypertarget raisebox scalebox fontsize resizebox""");

    /** Their argument is text. */
    static final Set<String> WRAPPING = words("""
            emph underline overline mbox hbox fbox makebox bm pmb boldsymbol operatorname ensuremath
            uppercase lowercase uline sout hl hyperref rotatebox smash underbrace overbrace stackrel substack
            enquote acrshort acrlong gls ac""");

    /** Marks on what stands in their argument. */
    static final Set<String> ACCENTS = words("""
            hat tilde bar vec dot ddot widehat widetilde acute grave breve check""");

    /** Names that are read, arguments behind them. */
    static final Set<String> FUNCTIONS = words("""
            log ln lg exp sin cos tan max min sup inf arg argmax argmin det lim deg dim ker Pr gcd tanh sinh
            cosh arctan mod pmod bmod""");

    /** Letters: TeX eats the space behind their names, S\o ren. */
    static final Set<String> LETTERS = words("""
            o O l L aa AA ae AE oe OE ss i j""");

    private TexNames() {}

    private static Set<String> words(String names) {
        return Set.of(names.split("\\s+"));
    }
}
