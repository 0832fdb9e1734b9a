package io.paperdigest.topology;

import io.paperdigest.identity.ListingIndex;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The resolver's index: the listings and the marked links in its task's stores, and in memory who bears a link. Listings
 * are numbered as they come, which is in the journal's order: numbers are short where keys are long, and listings are
 * appended to their store, never put among others. Files of ascending numbers need no compaction; so a listing is written
 * once, and that it moved to another paper is kept beside it.
 */
final class StoredListings implements ListingIndex {

    /** A listing's key is a link too: the one that leads to its number. */
    private static final String KEY = "key:";

    private static final byte[] MARK = {1};

    private static final int REMEMBERED = 1024;

    private final KeyValueStore<Integer, byte[]> listings;
    private final KeyValueStore<Integer, String> moves;
    private final KeyValueStore<Long, byte[]> marks;
    private final LinkIndex links = new LinkIndex();
    private final Map<Integer, Known> recent = new Recent<>(REMEMBERED);
    private final Map<String, Integer> recentNumbers = new Recent<>(REMEMBERED);
    /** Abstracts to the listings that keep them. */
    private final Map<String, Integer> keepers = new Recent<>(REMEMBERED);

    /** The numbers of listings that have yet to be put, by key. */
    private final Map<String, Integer> given = new HashMap<>();

    private int next;

    /**
     * Reads all listings once.
     *
     * @param listings number to listing, as {@link PackedListing} writes it
     * @param moves number to the id of the paper a listing is in, where that is not the one it came in
     * @param marks the hashes of the links that are marked
     */
    StoredListings(
            KeyValueStore<Integer, byte[]> listings,
            KeyValueStore<Integer, String> moves,
            KeyValueStore<Long, byte[]> marks) {
        this.listings = listings;
        this.moves = moves;
        this.marks = marks;
        try (KeyValueIterator<Long, byte[]> all = marks.all()) {
            all.forEachRemaining(mark -> links.mark(mark.key));
        }
        try (KeyValueIterator<Integer, byte[]> all = listings.all()) {
            all.forEachRemaining(this::recall);
        }
    }

    /** The abstract, which another listing may keep, is read only where one of the links is a crowd's. */
    private void recall(KeyValue<Integer, byte[]> stored) {
        Known known = PackedListing.read(stored.value, keeper -> "");
        boolean isInCrowd = known.signed().links().stream().anyMatch(this::isMarked);
        Known whole = isInCrowd ? PackedListing.read(stored.value, this::abstractOf) : known;
        links.add(LinkIndex.hash(KEY + known.key()), stored.key);
        whole.ways(this::isMarked).forEach(link -> links.add(LinkIndex.hash(link), stored.key));
        next = stored.key + 1;
    }

    @Override
    public @Nullable Known get(String listingKey) {
        int number = given.containsKey(listingKey) ? -1 : number(listingKey);
        return number < 0 ? null : present(number);
    }

    @Override
    public void put(Known known) {
        int number = numberOf(known.key());
        if (given.remove(known.key()) != null) {
            int keeper = keeper(known, number);
            listings.put(number, PackedListing.write(known, keeper < number ? keeper : -1));
        } else {
            moves.put(number, known.paper());
        }
        recent.put(number, known);
    }

    @Override
    public List<Known> bearers(String link) {
        return Arrays.stream(links.numbers(LinkIndex.hash(link)))
                .mapToObj(this::present)
                .toList();
    }

    @Override
    public void link(String link, String listingKey) {
        links.add(LinkIndex.hash(link), numberOf(listingKey));
    }

    @Override
    public boolean isMarked(String link) {
        return links.isMarked(LinkIndex.hash(link));
    }

    @Override
    public void mark(String link) {
        long hash = LinkIndex.hash(link);
        marks.put(hash, MARK);
        links.mark(hash);
    }

    private int numberOf(String listingKey) {
        int known = number(listingKey);
        if (known >= 0) {
            return known;
        }
        links.add(LinkIndex.hash(KEY + listingKey), next);
        given.put(listingKey, next);
        return next++;
    }

    /** The number of a listing, which may have yet to be put; negative when it has none. */
    private int number(String listingKey) {
        Integer yetToBePut = given.get(listingKey);
        Integer known = yetToBePut == null ? recentNumbers.get(listingKey) : yetToBePut;
        if (known != null) {
            return known;
        }
        for (int number : links.numbers(LinkIndex.hash(KEY + listingKey))) {
            if (!given.containsValue(number) && present(number).key().equals(listingKey)) {
                recentNumbers.put(listingKey, number);
                return number;
            }
        }
        return -1;
    }

    /** The listing that keeps this one's abstract: always itself or one that came before it. */
    private int keeper(Known known, int number) {
        String text = known.signed().listing().abstractText();
        return text.isEmpty() ? number : Math.min(number, keepers.computeIfAbsent(text, absent -> number));
    }

    private Known present(int number) {
        Known known = recent.get(number);
        if (known != null) {
            return known;
        }
        byte[] stored = listings.get(number);
        if (stored == null) {
            throw new IllegalStateException("Listing " + number + " is linked and not there");
        }
        Known read = moved(PackedListing.read(stored, this::abstractOf), moves.get(number));
        recent.put(number, read);
        keeper(read, number);
        return read;
    }

    private static Known moved(Known known, @Nullable String paper) {
        return paper == null ? known : new Known(known.signed(), known.arrived(), paper);
    }

    private String abstractOf(int number) {
        return present(number).signed().listing().abstractText();
    }
}
