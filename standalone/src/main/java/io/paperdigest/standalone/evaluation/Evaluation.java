package io.paperdigest.standalone.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How well identity does on labelled sets. */
public final class Evaluation {

    private final List<SetScore> scores;
    private final int errors;

    private Evaluation(List<SetScore> scores, int errors) {
        this.scores = List.copyOf(scores);
        this.errors = errors;
    }

    /**
     * Evaluates every set that a folder has.
     *
     * @param folder where the sets are, in folders of their own or not
     * @param halves whether each set is followed by its tuning half and its held-out half, each on its own
     * @param errors how many of the pairs got wrong to show of each set and kind, 0 for none
     */
    public static Evaluation of(Path folder, boolean halves, int errors) throws IOException {
        Stream<LabelledSet> sets = LabelledSets.in(folder).stream()
                .flatMap(set ->
                        halves ? Stream.of(set, set.half(Half.TUNING), set.half(Half.HELD_OUT)) : Stream.of(set));
        return new Evaluation(sets.map(Trial::of).toList(), errors);
    }

    /** Whether the folder has no set. */
    public boolean isEmpty() {
        return scores.isEmpty();
    }

    /** For people: a table, then the pairs that were got wrong. */
    public List<String> lines() {
        return new EvaluationText(scores, errors).lines();
    }

    /** For programs: one object. */
    public String json() {
        return EvaluationJson.of(scores, errors).json();
    }
}
