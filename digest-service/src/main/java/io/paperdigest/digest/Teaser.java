package io.paperdigest.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper in a few words, for whoever reads no email: a feed. Texts are plain, on one line and not escaped.
 *
 * @param paper its id
 * @param title for people
 * @param url where the title leads: always http or https, in ASCII
 * @param authors in the source's order, at most {@link Teasers#AUTHORS}; empty where no source names any
 * @param summary what it contributes; empty where there is no abstract
 * @param place {@code No. 3 of 349 papers}
 * @param why why it trends
 * @param topics the topics it matches, by id
 * @param code the address of its code; null where none is known
 */
public record Teaser(
        String paper,
        String title,
        String url,
        List<String> authors,
        String summary,
        String place,
        String why,
        List<Tag> topics,
        @Nullable String code) {

    /**
     * A topic it matches.
     *
     * @param topic the topic's id
     * @param title the topic's title
     * @param words the matched words worth telling, as they stand in the paper; may be empty
     */
    public record Tag(String topic, String title, List<String> words) {
        public Tag {
            words = List.copyOf(words);
        }

        /** {@code Cell segmentation (“cell nuclei”, “nuclei”)}. */
        public String line() {
            return words.isEmpty() ? title : title + " (“" + String.join("”, “", words) + "”)";
        }
    }

    public Teaser {
        authors = List.copyOf(authors);
        topics = List.copyOf(topics);
    }
}
