package io.paperdigest.standalone.bench;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which a paper is listed again. */
enum Repeat {
    /** The same text on another page. */
    EXACT,
    /** The ids and the title, and no abstract. */
    WITHOUT_ABSTRACT,
    /** One word in thirty is another. */
    EDITED,
    /** Commands and braces that the other source cleaned away. */
    LATEX,
    /** The abstract ends after a third. */
    TRUNCATED,
    /** The same ids; another title, the end of the abstract rewritten. */
    RETITLED;

    private static final int EDITED_ONE_IN = 30;
    private static final int KEPT_PART = 3;

    static Repeat of(SplittableRandom random) {
        return values()[random.nextInt(values().length)];
    }

    /** Another listing's text of the same paper. */
    Text vary(Text text, Vocabulary vocabulary, SplittableRandom random) {
        return switch (this) {
            case EXACT -> text;
            case WITHOUT_ABSTRACT -> new Text(text.title(), "");
            case EDITED -> new Text(text.title(), edited(text.abstractText(), vocabulary, random));
            case LATEX -> new Text(latex(text.title()), latex(text.abstractText()));
            case TRUNCATED -> new Text(text.title(), start(text.abstractText()) + "…");
            case RETITLED ->
                new Text(
                        vocabulary.words(Text.TITLE_WORDS, random),
                        start(text.abstractText()) + " " + vocabulary.words(Text.FEWEST_WORDS / 2, random));
        };
    }

    private static String edited(String text, Vocabulary vocabulary, SplittableRandom random) {
        return Stream.of(text.split(" "))
                .map(word -> random.nextInt(EDITED_ONE_IN) == 0 ? vocabulary.word(random) : word)
                .collect(Collectors.joining(" "));
    }

    private static String latex(String text) {
        return text.replaceFirst("(\\w+) (\\w+)", "\\\\emph{$1} {\\\\bf $2}");
    }

    private static String start(String text) {
        return text.substring(0, text.length() / KEPT_PART);
    }
}
