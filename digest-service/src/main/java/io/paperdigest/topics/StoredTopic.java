package io.paperdigest.topics;

import java.util.List;

/** A topic as the matcher keeps it. */
final class StoredTopic {

    private final String id;
    private final Condition condition;
    private List<Clue> clues = List.of();
    private int tried = -1;
    private int place;

    StoredTopic(String id, Condition condition) {
        this.id = id;
        this.condition = condition;
    }

    String id() {
        return id;
    }

    Condition condition() {
        return condition;
    }

    /** Under which it is filed: a paper it matches has one of them at least. */
    List<Clue> clues() {
        return clues;
    }

    void filed(List<Clue> under) {
        clues = under;
    }

    /** Where on the shelf it stands. */
    int place() {
        return place;
    }

    void standsAt(int where) {
        place = where;
    }

    /** Whether it is tried on this paper for the first time. */
    boolean tryOn(int paper) {
        boolean first = tried != paper;
        tried = paper;
        return first;
    }
}
