package io.paperdigest.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.LocalRanking.Standing;
import io.paperdigest.runtime.text.Hash;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The keys under which papers stand in topics, and what is kept there. The keys' bytes, compared without sign, are in the
 * order of rankings: topic, higher level, seen first, smaller id.
 */
final class Row {

    private static final int MOMENT = Long.BYTES + Integer.BYTES;
    private static final int FINGERPRINT = 16;
    private static final JsonSerde<Standing> JSON = new JsonSerde<>(Standing.class);
    private static final int BEFORE_PAPER = 1 + Long.BYTES + MOMENT;

    private Row() {}

    /**
     * The key of a paper in a topic.
     *
     * @param level what it is ranked by
     * @param firstSeen when its first listing was seen
     */
    static byte[] of(String topic, String paper, double level, Instant firstSeen) {
        byte[] prefix = prefix(topic);
        byte[] id = paper.getBytes(UTF_8);
        return ByteBuffer.allocate(prefix.length + BEFORE_PAPER - 1 + id.length)
                .put(prefix)
                .putLong(~ascending(level))
                .put(moment(firstSeen))
                .put(id)
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

    /**
     * What is kept of a paper.
     *
     * @param last when it was last listed
     * @param fingerprint of all that is said of it, by {@link #fingerprint(Standing)}
     */
    static byte[] value(Instant last, String fingerprint) {
        byte[] print = HexFormat.of().parseHex(fingerprint);
        return ByteBuffer.allocate(MOMENT + print.length)
                .put(moment(last))
                .put(print)
                .array();
    }

    /** Equal, as good as certainly, only for papers that stand alike in all respects. */
    static String fingerprint(Standing standing) {
        MessageDigest digest = Hash.sha256();
        digest.update(JSON.serialize("", standing));
        return Hash.hex(digest, FINGERPRINT);
    }

    /** The fingerprint in a value. */
    static String fingerprint(byte[] value) {
        return HexFormat.of().formatHex(value, MOMENT, value.length);
    }

    static byte[] moment(Instant moment) {
        return ByteBuffer.allocate(MOMENT)
                .putLong(moment.getEpochSecond() ^ Long.MIN_VALUE)
                .putInt(moment.getNano())
                .array();
    }

    /** The moment that a value begins with. */
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
