package io.paperdigest.topics;

/** A topic whose query can't be used, with the place in the query and the reason. */
public final class InvalidTopicException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String topic;
    private final int column;
    private final String reason;

    /**
     * @param topic the topic's id
     * @param column where in the query, counted from 1
     * @param reason for people, in a few words
     */
    public InvalidTopicException(String topic, int column, String reason) {
        super("Topic " + topic + ", query column " + column + ": " + reason);
        this.topic = topic;
        this.column = column;
        this.reason = reason;
    }

    /** The topic's id. */
    public String topic() {
        return topic;
    }

    /** Where in the query, counted from 1. */
    public int column() {
        return column;
    }

    /** Why, for people. */
    public String reason() {
        return reason;
    }
}
