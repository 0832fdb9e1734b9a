package io.paperdigest.topics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Chooses what a topic is filed under: the rarest of what its papers can't do without. */
final class Clues {

    private final ToDoubleFunction<Clue> share;

    /** @param share which share of papers has a clue */
    Clues(ToDoubleFunction<Clue> share) {
        this.share = share;
    }

    /**
     * What a topic is filed under.
     *
     * @param clues every paper it matches has one of them; none for a topic that matches none
     * @param cost how many tries a paper they make, at most
     */
    record Choice(List<Clue> clues, double cost) {}

    Choice of(Condition condition) {
        return switch (condition) {
            case Word word -> one(word);
            case Phrase phrase -> phrase(phrase);
            case LoosePhrase phrase -> rarest(phrase.words());
            case Repeated repeated -> one(repeated.word());
            case Combination combination -> combination(combination);
            case Nothing nothing -> new Choice(List.of(), 0);
        };
    }

    private Choice one(Clue clue) {
        return new Choice(List.of(clue), share.applyAsDouble(clue));
    }

    private Choice rarest(Word... words) {
        Choice best = one(words[0]);
        for (Word word : words) {
            best = cheaper(best, one(word));
        }
        return best;
    }

    private Choice phrase(Phrase phrase) {
        Choice best = rarest(phrase.words());
        for (int i = 1; i < phrase.words().length; i++) {
            if (phrase.distances()[i] == phrase.distances()[i - 1] + 1) {
                best = cheaper(best, one(new Clue.Pair(phrase.words()[i - 1], phrase.words()[i])));
            }
        }
        return best;
    }

    /** One of what must all be there is enough; of {@code n} of which {@code k} must be there, any {@code n - k + 1}. */
    private Choice combination(Combination combination) {
        List<Choice> ways =
                new ArrayList<>(Arrays.stream(combination.all()).map(this::of).toList());
        if (combination.least() > 0) {
            List<Choice> some = Arrays.stream(combination.some())
                    .map(this::of)
                    .sorted(Comparator.comparingDouble(Choice::cost))
                    .toList();
            int needed = some.size() - combination.least() + 1;
            ways.add(needed < 1 ? new Choice(List.of(), 0) : any(some.subList(0, needed)));
        }
        return ways.stream().min(Comparator.comparingDouble(Choice::cost)).orElseThrow();
    }

    private static Choice any(List<Choice> choices) {
        List<Clue> clues = choices.stream()
                .flatMap(choice -> choice.clues().stream())
                .distinct()
                .toList();
        return new Choice(clues, choices.stream().mapToDouble(Choice::cost).sum());
    }

    private static Choice cheaper(Choice one, Choice other) {
        return other.cost() < one.cost() ? other : one;
    }
}
