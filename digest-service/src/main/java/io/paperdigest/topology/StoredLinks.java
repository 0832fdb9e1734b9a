package io.paperdigest.topology;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Which listings bear a link, by their numbers. A store entry is a hash of the link and a list of numbers: most links
 * are borne by one listing, and there are several links a listing, so each byte counts. Should two links have the same
 * hash (64 bits: one chance in 40,000 that any two of thirty million do), their listings are shown to each other, share
 * no link, and nothing follows. An entry carries no version: what it means is part of the store's name.
 */
final class StoredLinks {

    private static final byte[] NONE = {};
    /** No list begins so: each is of the first number plus one, and the distances from one to the next. */
    private static final byte[] MARKED = {0};

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int REMEMBERED = 128;

    private final KeyValueStore<byte[], byte[]> store;
    /** The last ones: each link is asked for several times while one listing is resolved. */
    private final Map<String, byte[]> recent = new Recent<>(REMEMBERED);

    StoredLinks(KeyValueStore<byte[], byte[]> store) {
        this.store = store;
    }

    /** The numbers that bear a link, ascending; none when it is marked. */
    int[] numbers(String link) {
        return unpack(entry(link));
    }

    void add(String link, int number) {
        byte[] entry = entry(link);
        if (isMark(entry)) {
            return;
        }
        int[] numbers = unpack(entry);
        int place = Arrays.binarySearch(numbers, number);
        if (place < 0) {
            write(link, pack(with(numbers, -place - 1, number)));
        }
    }

    boolean isMarked(String link) {
        return isMark(entry(link));
    }

    void mark(String link) {
        write(link, MARKED);
    }

    private byte[] entry(String link) {
        return recent.computeIfAbsent(link, absent -> {
            byte[] stored = store.get(key(absent));
            return stored == null ? NONE : stored;
        });
    }

    private void write(String link, byte[] entry) {
        store.put(key(link), entry);
        recent.put(link, entry);
    }

    /** FNV-1a over the characters, and the finaliser of SplitMix64, so that each bit depends on all of them. */
    private static byte[] key(String link) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < link.length(); i++) {
            hash = (hash ^ link.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return ByteBuffer.allocate(Long.BYTES).putLong(hash ^ (hash >>> 31)).array();
    }

    private static boolean isMark(byte[] entry) {
        return Arrays.equals(entry, MARKED);
    }

    private static int[] with(int[] numbers, int place, int number) {
        int[] more = new int[numbers.length + 1];
        System.arraycopy(numbers, 0, more, 0, place);
        more[place] = number;
        System.arraycopy(numbers, place, more, place + 1, numbers.length - place);
        return more;
    }

    private static byte[] pack(int[] numbers) {
        PackedWriter out = new PackedWriter(numbers.length * Integer.BYTES);
        int before = -1;
        for (int number : numbers) {
            out.number((long) number - before);
            before = number;
        }
        return out.toBytes();
    }

    private static int[] unpack(byte[] entry) {
        if (isMark(entry)) {
            return new int[0];
        }
        PackedReader in = new PackedReader(entry);
        IntStream.Builder numbers = IntStream.builder();
        int before = -1;
        while (!in.atEnd()) {
            before += in.integer();
            numbers.add(before);
        }
        return numbers.build().toArray();
    }
}
