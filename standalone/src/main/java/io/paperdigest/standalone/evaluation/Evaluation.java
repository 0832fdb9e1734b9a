package io.paperdigest.standalone.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** How well identity does on labelled sets. */
public final class Evaluation {

    private final List<SetScore> scores;
    private final List<String> notes;
    private final int errors;

    private Evaluation(List<SetScore> scores, List<String> notes, int errors) {
        this.scores = List.copyOf(scores);
        this.notes = notes;
        this.errors = errors;
    }

    /**
     * Evaluates every set that a folder has.
     *
     * @param folder where the sets are, in folders of their own or not
     * @param halves whether each set is followed by its tuning half and its held-out half, each on its own
     * @param errors how many of the pairs got wrong to show of each set and kind, 0 for none
     * @throws IOException when the folder can't be listed; a file that can't be read is a note
     */
    public static Evaluation of(Path folder, boolean halves, int errors) throws IOException {
        LabelledSets found = LabelledSets.in(folder);
        Stream<LabelledSet> sets = found.sets().stream()
                .flatMap(set ->
                        halves ? Stream.of(set, set.half(Half.TUNING), set.half(Half.HELD_OUT)) : Stream.of(set));
        return new Evaluation(sets.map(Trial::of).toList(), found.notes(), errors);
    }

    /** Whether the folder has no set. */
    public boolean isEmpty() {
        return scores.isEmpty();
    }

    /** What was left out and why, for people: files that can't be read, and rows of the sets. */
    public List<String> notes() {
        return notes;
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
