package io.paperdigest.topology;

/**
 * Where on Kafka the topics stand whose live rankings are still to be said, each under its id until it is: the changelogs
 * of the stores that keep them, as Kafka Streams names them.
 */
public final class UnsaidTopics {

    private UnsaidTopics() {}

    /** Of the best of each partition; it has as many partitions as {@code papers.resolved}. */
    public static String ofLocalRankings(String applicationId) {
        return changelog(applicationId, Stores.UNSAID);
    }

    /** Of rankings; it has as many partitions as {@code rankings.local}. */
    public static String ofRankings(String applicationId) {
        return changelog(applicationId, Stores.UNRANKED);
    }

    private static String changelog(String applicationId, String store) {
        return applicationId + "-" + store + "-changelog";
    }
}
