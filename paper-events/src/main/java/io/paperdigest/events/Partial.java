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
     * @param ranked how many of its papers have a score
     * @param matched how many of those match at least one topic
     * @param topics the catalogue at the cut with how many papers of this partition match, by topic id
     */
    record Done(Cut cut, int partition, int partitions, int ranked, int matched, List<TopicCount> topics)
            implements Partial {
        public Done {
            Check.present(cut, "cut");
            Check.atLeast(0, partition, "partition");
            Check.atLeast(partition + 1, partitions, "partitions");
            topics = Check.list(topics);
        }

        @Override
        public String edition() {
            return cut.edition();
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
