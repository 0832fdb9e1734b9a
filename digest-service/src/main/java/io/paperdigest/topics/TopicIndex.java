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
        paper.words().forEach(word -> call(word, each));
        candidatesOfPairs(paper, each);
        learn();
    }

    /** Several words can stand at one position: the parts of a compound, and the whole. */
    private void candidatesOfPairs(ReadPaper paper, Consumer<StoredTopic> each) {
        for (int place = 0; place < paper.places(); place++) {
            Word word = paper.word(place);
            // Patterns are in no pair, and many can take one word.
            int after = word.pattern() == null ? paper.position(place) + 1 : -1;
            for (int other = place + 1; other < paper.places() && paper.position(other) <= after; other++) {
                if (paper.position(other) == after && pairs(word, paper.word(other))) {
                    call(new Clue.Pair(word, paper.word(other)), each);
                }
            }
        }
    }

    /** Phrases are made of words of one field, and not of patterns. */
    private static boolean pairs(Word one, Word other) {
        return one.pattern() == null && other.pattern() == null && one.field().equals(other.field());
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
        }
    }

    private void unfile(StoredTopic topic) {
        for (Clue clue : topic.clues()) {
            Postings filedUnder = postings.get(clue);
            if (filedUnder != null) {
                filedUnder.remove(topic);
                if (filedUnder.isEmpty()) {
                    postings.remove(clue);
                }
            }
        }
    }

    private double share(Clue clue) {
        Postings known = postings.get(clue);
        return switch (clue) {
            case Word word -> lexicon.share(word);
            case Clue.Pair pair -> known == null ? unread(pair) : known.share(lexicon.papers());
        };
    }

    /** Nobody has looked for it: rarer than either word. */
    private double unread(Clue.Pair pair) {
        return Math.min(lexicon.share(pair.first()), lexicon.share(pair.second())) / 2;
    }
}
