package io.paperdigest.events;

import java.util.List;

/**
 * The catalogue that a program or a file brings, whole: holds from its place in the journal on, in place of the one
 * before. What operators asked for topic by topic stays over it.
 *
 * @param topics each id once
 */
public record WantedCatalogue(List<Topic> topics) implements JournalRecord {

    public WantedCatalogue {
        topics = Check.list(topics);
    }
}
