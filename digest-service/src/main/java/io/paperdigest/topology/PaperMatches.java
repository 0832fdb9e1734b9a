package io.paperdigest.topology;

import io.paperdigest.events.TopicMatch;
import java.util.List;

/**
 * The topics a paper matches.
 *
 * @param catalogue the version of the catalogue it was matched against
 * @param matches by topic id
 */
record PaperMatches(int catalogue, List<TopicMatch> matches) {

    PaperMatches {
        matches = List.copyOf(matches);
    }
}
