package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** A record of {@code rankings.partial}: what one partition adds to an edition. Not for other consumers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Partial.Candidate.class, name = "candidate"),
    @JsonSubTypes.Type(value = Partial.Done.class, name = "done")
})
public sealed interface Partial {

    /** The edition's id: the key. */
    String edition();

    /**
     * A paper among the best of one of its topics in its partition.
     *
     * @param paper the paper, scored and matched
     */
    record Candidate(EditionPaper paper) implements Partial {
        public Candidate {
            Check.present(paper, "paper");
        }

        @Override
        public String edition() {
            return paper.edition();
        }
    }

    /**
     * The partition has said all.
     *
     * @param cut the cut
     * @param partition which partition, from 0
     * @param partitions how many there are
     * @param counts of its papers
     * @param topics the catalogue at the cut with how many papers of this partition match, by topic id
     */
    record Done(Cut cut, int partition, int partitions, Counts counts, List<TopicCount> topics) implements Partial {
        public Done {
            Check.present(cut, "cut");
            Check.atLeast(0, partition, "partition");
            Check.atLeast(partition + 1, partitions, "partitions");
            Check.present(counts, "counts");
            topics = Check.list(topics);
        }

        @Override
        public String edition() {
            return cut.edition();
        }
    }

    /**
     * How many papers there are, in one partition or all.
     *
     * @param ranked how many have a score
     * @param matched how many of those match at least one topic
     * @param listed how many are on the pages the sources last showed
     * @param shared how many of those are on more than one of these pages
     */
    record Counts(int ranked, int matched, int listed, int shared) {

        /** None of any. */
        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public Counts {
            Check.atLeast(0, ranked, "ranked");
            Check.atLeast(0, matched, "matched");
            Check.atLeast(0, listed, "listed");
            Check.atLeast(0, shared, "shared");
        }

        /** Of these papers and those. */
        public Counts plus(Counts other) {
            return new Counts(
                    ranked + other.ranked, matched + other.matched, listed + other.listed, shared + other.shared);
        }
    }

    /**
     * How many papers match a topic.
     *
     * @param topic the topic
     * @param papers how many
     */
    record TopicCount(Topic topic, int papers) {
        public TopicCount {
            Check.present(topic, "topic");
            Check.atLeast(0, papers, "papers");
        }
    }
}
