package io.paperdigest.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a paper contributes, in its authors' own sentences: found in the abstract, shortened at a clause, never
 * paraphrased.
 */
public final class Summary {

    /** How many characters a summary of one sentence has at most. */
    public static final int LINE = 160;

    /** How many characters a summary of two sentences has at most. */
    public static final int LEAD = 230;

    /** A second sentence with less room than this says too little. */
    private static final int WORTH_ADDING = 60;

    /** A second sentence shorter than this, cut or not, is left out. */
    private static final int SAYS_SOMETHING = 40;

    private Summary() {}

    /**
     * The sentence, or the two, that state the contribution; the first where none does; empty for an empty abstract.
     *
     * @param sentences how many at most, 1 or 2
     */
    public static String of(String abstractText, int sentences) {
        return of("", abstractText, sentences);
    }

    /** As {@link #of(String, int)}; a sentence that speaks of what the title names is preferred. */
    public static String of(String title, String abstractText, int sentences) {
        List<String> all = Sentences.of(abstractText.strip());
        if (all.isEmpty()) {
            return "";
        }
        int limit = sentences == 1 ? LINE : LEAD;
        boolean english = Contribution.isEnglish(abstractText);
        int best = english ? best(title, all) : 0;
        String first = LeadIn.strip(all.get(best), limit);
        if (sentences == 1 || !english || first.length() + WORTH_ADDING > limit) {
            return Clause.cut(first, limit);
        }
        int room = limit - first.length() - 1;
        return second(all, best, room).map(s -> first + " " + s).orElse(first);
    }

    private static int best(String title, List<String> all) {
        Contribution contribution = new Contribution(title);
        return IntStream.range(0, all.size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(i -> contribution.weight(all.get(i), i))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
    }

    /** What is said right after the contribution, when it carries on from there. */
    private static Optional<String> second(List<String> all, int best, int room) {
        return all.stream()
                .skip(best + 1L)
                .filter(Contribution::isAbout)
                .limit(1)
                .map(s -> LeadIn.strip(s, room))
                .filter(s -> s.length() <= room || !LeadIn.subordinate(s))
                .map(s -> Clause.cut(s, room))
                .filter(s -> s.length() >= SAYS_SOMETHING)
                .findFirst();
    }
}
