package io.paperdigest.digest;

import io.paperdigest.events.EditionPaper;
import java.util.List;

/**
 * Which papers a digest shows, and where: the choice without the words.
 *
 * @param quiet whether the reader was sent papers before and nothing is new since
 * @param groups in the order they are read
 */
record Selection(boolean quiet, List<Group> groups) {

    Selection {
        groups = List.copyOf(groups);
    }

    /** What a group is. */
    enum Kind {
        /** The best of all papers. */
        TOP,
        /** Of a topic the reader follows. */
        FOLLOWED,
        /** The best of all papers, for a reader of some topics. */
        ELSEWHERE,
        /** Of a topic that is strong today. */
        TOPIC,
        /** Sent before. */
        STILL;

        /** Whether its papers are numbered and summed up. */
        boolean isNumbered() {
            return this == TOP || this == FOLLOWED || this == ELSEWHERE;
        }
    }

    /**
     * Papers that stand together.
     *
     * @param kind what they are
     * @param topic their topic's id, or that of all papers
     * @param papers the best first; may be empty for a followed topic
     */
    record Group(Kind kind, String topic, List<EditionPaper> papers) {
        Group {
            papers = List.copyOf(papers);
        }
    }

    /** The groups of a kind. */
    List<Group> of(Kind kind) {
        return groups.stream().filter(group -> group.kind() == kind).toList();
    }

    /** All papers shown, in order. */
    List<EditionPaper> papers() {
        return groups.stream().flatMap(group -> group.papers().stream()).toList();
    }

    /** The papers that are numbered, in order. */
    List<EditionPaper> numbered() {
        return groups.stream()
                .filter(group -> isNumbered(group.kind()))
                .flatMap(group -> group.papers().stream())
                .toList();
    }

    /** Papers sent before are numbered on a quiet day only, when there is nothing else. */
    boolean isNumbered(Kind kind) {
        return kind.isNumbered() || quiet;
    }
}
