package io.paperdigest.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.paperdigest.events.LocalRanking.Standing;
import java.nio.ByteBuffer;
import java.time.Instant;

/**
 * The keys under which papers stand in topics. Their bytes, compared without sign, are in the order of rankings: topic,
 * higher level, seen first, smaller id.
 */
final class Row {

    private static final int MOMENT = Long.BYTES + Integer.BYTES;
    private static final int BEFORE_PAPER = 1 + Long.BYTES + MOMENT;

    private Row() {}

    /** The key of a paper in a topic. */
    static byte[] of(String topic, Standing standing) {
        byte[] prefix = prefix(topic);
        byte[] paper = standing.paper().getBytes(UTF_8);
        return ByteBuffer.allocate(prefix.length + BEFORE_PAPER - 1 + paper.length)
                .put(prefix)
                .putLong(~ascending(standing.level()))
                .put(moment(standing.firstSeen()))
                .put(paper)
                .array();
    }

    /** What all keys of a topic begin with, and no others. */
    static byte[] prefix(String topic) {
        byte[] bytes = topic.getBytes(UTF_8);
        return ByteBuffer.allocate(bytes.length + 1).put(bytes).put((byte) 0).array();
    }

    /** The paper of a key. */
    static String paper(String topic, byte[] row) {
        int from = topic.getBytes(UTF_8).length + BEFORE_PAPER;
        return new String(row, from, row.length - from, UTF_8);
    }

    /** Whether a paper's keys are the same. */
    static boolean sameOrder(Standing one, Standing other) {
        return Double.compare(one.level(), other.level()) == 0
                && one.firstSeen().equals(other.firstSeen());
    }

    static byte[] moment(Instant moment) {
        return ByteBuffer.allocate(MOMENT)
                .putLong(moment.getEpochSecond() ^ Long.MIN_VALUE)
                .putInt(moment.getNano())
                .array();
    }

    static Instant moment(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return Instant.ofEpochSecond(buffer.getLong() ^ Long.MIN_VALUE, buffer.getInt());
    }

    /** A number whose bits, without sign, are in the order of the levels. */
    private static long ascending(double level) {
        long bits = Double.doubleToLongBits(level + 0.0);
        return bits ^ ((bits >> (Long.SIZE - 1)) | Long.MIN_VALUE);
    }
}
