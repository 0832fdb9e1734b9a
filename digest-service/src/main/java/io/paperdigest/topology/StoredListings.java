package io.paperdigest.topology;

import io.paperdigest.identity.ListingIndex;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The resolver's index in its task's stores. */
final class StoredListings implements ListingIndex {

    private static final char END_OF_LINK = '\0';
    private static final byte[] PRESENT = {1};

    private final KeyValueStore<String, Known> listings;
    private final KeyValueStore<String, byte[]> links;

    StoredListings(KeyValueStore<String, Known> listings, KeyValueStore<String, byte[]> links) {
        this.listings = listings;
        this.links = links;
    }

    @Override
    public @Nullable Known get(String listingKey) {
        return listings.get(listingKey);
    }

    @Override
    public void put(Known known) {
        listings.put(known.signed().listing().key(), known);
    }

    @Override
    public List<String> listingsOf(String link) {
        String prefix = link + END_OF_LINK;
        List<String> keys = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries =
                links.prefixScan(prefix, Serdes.String().serializer())) {
            entries.forEachRemaining(entry -> keys.add(entry.key.substring(prefix.length())));
        }
        return keys;
    }

    @Override
    public void link(String link, String listingKey) {
        links.put(link + END_OF_LINK + listingKey, PRESENT);
    }
}
