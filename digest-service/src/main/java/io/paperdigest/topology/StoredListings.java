package io.paperdigest.topology;

import io.paperdigest.identity.ListingIndex;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * The resolver's index in its task's stores. Listings are numbered as they come, which is in the journal's order: numbers
 * are short where keys are long, and listings are appended to their store, never put among others.
 */
final class StoredListings implements ListingIndex {

    /** A listing's key is a link too: the one that leads to its number. */
    private static final String KEY = "key:";

    private static final int REMEMBERED = 1024;

    private final KeyValueStore<Integer, byte[]> listings;
    private final StoredLinks links;
    private final Map<Integer, Known> recent = new Recent<>(REMEMBERED);
    /** Abstracts to the listings that keep them. */
    private final Map<String, Integer> keepers = new Recent<>(REMEMBERED);

    private int next;

    StoredListings(KeyValueStore<Integer, byte[]> listings, KeyValueStore<byte[], byte[]> links) {
        this.listings = listings;
        this.links = new StoredLinks(links);
        this.next = countOf(listings);
    }

    private static int countOf(KeyValueStore<Integer, byte[]> listings) {
        try (KeyValueIterator<Integer, byte[]> entries = listings.reverseAll()) {
            return entries.hasNext() ? entries.next().key + 1 : 0;
        }
    }

    @Override
    public @Nullable Known get(String listingKey) {
        for (int number : links.numbers(KEY + listingKey)) {
            Known known = load(number);
            if (known != null && known.key().equals(listingKey)) {
                return known;
            }
        }
        return null;
    }

    @Override
    public void put(Known known) {
        int number = numberOf(known.key());
        int keeper = keeper(known, number);
        listings.put(number, PackedListing.write(known, keeper < number ? keeper : -1));
        recent.put(number, known);
    }

    @Override
    public List<Known> bearers(String link) {
        return Arrays.stream(links.numbers(link)).mapToObj(this::present).toList();
    }

    @Override
    public void link(String link, String listingKey) {
        links.add(link, numberOf(listingKey));
    }

    @Override
    public boolean isMarked(String link) {
        return links.isMarked(link);
    }

    @Override
    public void mark(String link) {
        links.mark(link);
    }

    private int numberOf(String listingKey) {
        for (int number : links.numbers(KEY + listingKey)) {
            Known known = load(number);
            if (known == null || known.key().equals(listingKey)) {
                return number;
            }
        }
        links.add(KEY + listingKey, next);
        return next++;
    }

    /** The listing that keeps this one's abstract: always itself or one that came before it. */
    private int keeper(Known known, int number) {
        String text = known.signed().listing().abstractText();
        return text.isEmpty() ? number : Math.min(number, keepers.computeIfAbsent(text, absent -> number));
    }

    private Known present(int number) {
        return Objects.requireNonNull(load(number), () -> "Listing " + number + " is linked and not there");
    }

    /** Null when the number is given away, and its listing not yet put. */
    private @Nullable Known load(int number) {
        Known known = recent.get(number);
        if (known != null) {
            return known;
        }
        byte[] stored = listings.get(number);
        if (stored == null) {
            return null;
        }
        Known read = PackedListing.read(stored, this::abstractOf);
        recent.put(number, read);
        keeper(read, number);
        return read;
    }

    private String abstractOf(int number) {
        return present(number).signed().listing().abstractText();
    }
}
