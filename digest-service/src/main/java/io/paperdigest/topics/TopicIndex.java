package io.paperdigest.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Topics by what a paper must have for them to be tried on it. Which clues are rare is learnt from the papers that are
 * read, and topics are filed anew, a few at a time, when that pays. What is found does not depend on it.
 */
final class TopicIndex {

    /** How many topics are looked at after a paper, while they are filed anew. */
    private static final int A_PAPER = 256;

    private static final int LEARN_FIRST = 256;
    private static final int LEARN_FACTOR = 4;

    /** Filing anew must save so much of the tries, or topics would wander for nothing. */
    private static final double WORTH = 0.7;

    private final Lexicon lexicon;
    private final Clues clues = new Clues(this::share);
    private final Map<Clue, Postings> postings = new HashMap<>();
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<String, StoredTopic> byId = new HashMap<>();
    private final Shelf shelf = new Shelf();
    private int learnAt = LEARN_FIRST;
    private int filed;

    TopicIndex(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Stores a topic in place of the one with the same id. */
    void put(StoredTopic topic) {
        remove(topic.id());
        byId.put(topic.id(), topic);
        shelf.add(topic);
        file(topic, clues.of(topic.condition()).clues());
    }

    /** Removes a topic, if it is there. */
    void remove(String id) {
        StoredTopic topic = byId.remove(id);
        if (topic != null) {
            unfile(topic);
            shelf.remove(topic);
            topic.condition().words(lexicon::release);
        }
    }

    /** A topic; null when it is not there. */
    @Nullable
    StoredTopic get(String id) {
        return byId.get(id);
    }

    /** Hands on every topic that the paper might match, each once. */
    void candidates(ReadPaper paper, Consumer<StoredTopic> each) {
        candidatesOfWords(paper, each);
        candidatesOfPairs(paper, each);
        for (String field : starts.keySet()) {
            candidatesOfStarts(paper.sorted(field), field, each);
        }
        call(new Clue.Anything(), each);
        learn();
    }

    private void candidatesOfWords(ReadPaper paper, Consumer<StoredTopic> each) {
        List<Word> words = paper.words();
        for (int place = 0; place < words.size(); place++) {
            if (paper.isFirst(place)) {
                call(words.get(place), each);
            }
        }
    }

    /** Several words can stand at one position: the parts of a compound, and the whole. */
    private void candidatesOfPairs(ReadPaper paper, Consumer<StoredTopic> each) {
        List<Word> words = paper.words();
        for (int place = 0; place < words.size(); place++) {
            Word word = words.get(place);
            int after = paper.position(place) + 1;
            for (int other = place + 1; other < words.size() && paper.position(other) <= after; other++) {
                if (paper.position(other) == after && words.get(other).field().equals(word.field())) {
                    call(new Clue.Pair(word, words.get(other)), each);
                }
            }
        }
    }

    private void candidatesOfStarts(List<Token> sorted, String field, Consumer<StoredTopic> each) {
        String before = "";
        for (Token token : sorted) {
            String term = token.term();
            for (int letters = 1; letters <= Math.min(Clue.Start.LONGEST, term.length()); letters++) {
                if (!before.startsWith(term.substring(0, letters))) {
                    call(Clue.Start.of(field, term.substring(0, letters)), each);
                }
            }
            before = term;
        }
    }

    private void call(Clue clue, Consumer<StoredTopic> each) {
        Postings called = postings.get(clue);
        if (called == null) {
            return;
        }
        int paper = lexicon.papers();
        called.saw(paper);
        for (int i = 0; i < called.size(); i++) {
            StoredTopic topic = called.get(i);
            if (topic.tryOn(paper)) {
                each.accept(topic);
            }
        }
    }

    private void learn() {
        if (lexicon.papers() >= learnAt) {
            for (int i = 0; i < A_PAPER && filed < shelf.size(); i++) {
                fileAnew(shelf.get(filed++));
            }
            if (filed >= shelf.size()) {
                filed = 0;
                learnAt *= LEARN_FACTOR;
            }
        }
    }

    private void fileAnew(StoredTopic topic) {
        double cost = topic.clues().stream().mapToDouble(this::share).sum();
        Clues.Choice better = clues.of(topic.condition());
        if (better.cost() < WORTH * cost) {
            unfile(topic);
            file(topic, better.clues());
        }
    }

    private void file(StoredTopic topic, List<Clue> under) {
        topic.filed(under);
        for (Clue clue : under) {
            postings.computeIfAbsent(clue, c -> new Postings(lexicon.papers())).add(topic);
            countStart(clue, 1);
        }
    }

    private void unfile(StoredTopic topic) {
        for (Clue clue : topic.clues()) {
            countStart(clue, -1);
            Postings filedUnder = postings.get(clue);
            if (filedUnder != null) {
                filedUnder.remove(topic);
                if (filedUnder.isEmpty()) {
                    postings.remove(clue);
                }
            }
        }
    }

    private void countStart(Clue clue, int more) {
        if (clue instanceof Clue.Start start) {
            starts.merge(start.field(), more, (before, change) -> before + change == 0 ? null : before + change);
        }
    }

    private double share(Clue clue) {
        Postings known = postings.get(clue);
        return switch (clue) {
            case Word word -> lexicon.share(word);
            case Clue.Pair pair -> known == null ? unread(pair) : known.share(lexicon.papers());
            case Clue.Start start -> known == null ? unread(start) : known.share(lexicon.papers());
            case Clue.Anything all -> 1;
        };
    }

    /** Nobody has looked for it: rarer than either word. */
    private double unread(Clue.Pair pair) {
        return Math.min(lexicon.share(pair.first()), lexicon.share(pair.second())) / 2;
    }

    /** Nobody has looked for it: the more letters, the rarer. */
    private static double unread(Clue.Start start) {
        return 1.0 / start.letters().length();
    }
}
