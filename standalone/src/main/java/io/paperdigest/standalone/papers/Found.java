package io.paperdigest.standalone.papers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody meant who named a paper or a listing. */
public sealed interface Found {

    /**
     * A paper.
     *
     * @param card the paper
     * @param formerly the id of a former paper, by which it was asked for; null when it was not
     */
    record OnePaper(Card card, @Nullable String formerly) implements Found {}

    /**
     * A listing.
     *
     * @param card the paper that has it
     * @param listing its key
     */
    record OneListing(Card card, String listing) implements Found {}

    /**
     * What was asked begins more than one name, or is borne by more than one paper.
     *
     * @param names all of them, sorted; of the papers that bear one name, the ids
     */
    record Several(List<String> names) implements Found {
        public Several {
            names = List.copyOf(names);
        }
    }

    /**
     * There is no such thing.
     *
     * @param nearest names that may have been meant; may be empty
     */
    record Unknown(List<String> nearest) implements Found {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
