package io.paperdigest.feed;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * A feed, whatever it is written as. Texts are plain, not escaped; only {@link Entry#html} is a fragment of HTML.
 *
 * @param id names the feed for good, whatever edition it shows
 * @param title for people
 * @param subtitle which edition it shows, for people
 * @param edition the edition's id
 * @param updated when that was cut
 * @param entries the best paper first
 */
public record Feed(URI id, String title, String subtitle, String edition, Instant updated, List<Entry> entries) {

    /**
     * A paper.
     *
     * @param id names the paper for good, in every feed and edition
     * @param title for people
     * @param url where its title leads: always http or https
     * @param authors may be empty
     * @param summary one or two sentences; may be empty
     * @param html what it contributes and why it trends
     * @param topics the topics it matches
     * @param published when its first listing was seen; never after the cut
     */
    public record Entry(
            URI id,
            String title,
            URI url,
            List<String> authors,
            String summary,
            String html,
            List<Topic> topics,
            Instant published) {
        public Entry {
            authors = List.copyOf(authors);
            topics = List.copyOf(topics);
        }
    }

    /**
     * A topic that a paper matches.
     *
     * @param id the topic's id
     * @param title for people
     */
    public record Topic(String id, String title) {}

    public Feed {
        entries = List.copyOf(entries);
    }
}
