package io.paperdigest.events;

/**
 * How far one partition has matched its papers of the last two weeks again after changes of the catalogue.
 *
 * @param partition which partition of the papers, from 0
 * @param partitions how many there are
 * @param catalogue the version of the catalogue that they are matched by; what they match stands on {@code
 *     papers.by-topic}, written in the same transaction or before
 */
public record MatchedCatalogue(int partition, int partitions, int catalogue) {

    public MatchedCatalogue {
        Check.atLeast(0, partition, "partition");
        Check.atLeast(partition + 1, partitions, "partitions");
        Check.atLeast(0, catalogue, "catalogue");
    }

    /** The key on {@code topics.matched}. */
    public String key() {
        return Integer.toString(partition);
    }
}
