package io.paperdigest.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps what the resolver knows for as long as a test runs. */
final class MemoryIndex implements ListingIndex {

    private final Map<String, Known> listings = new HashMap<>();
    private final Map<String, TreeSet<String>> links = new HashMap<>();

    @Override
    public @Nullable Known get(String listingKey) {
        return listings.get(listingKey);
    }

    @Override
    public void put(Known known) {
        listings.put(known.key(), known);
    }

    @Override
    public List<String> listingsOf(String link) {
        return List.copyOf(links.getOrDefault(link, new TreeSet<>()));
    }

    @Override
    public void link(String link, String listingKey) {
        links.computeIfAbsent(link, key -> new TreeSet<>()).add(listingKey);
    }
}
