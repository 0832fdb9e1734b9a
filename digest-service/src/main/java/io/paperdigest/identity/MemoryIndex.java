package io.paperdigest.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Keeps what the resolver knows in memory, for as long as an evaluation or a test runs. */
public final class MemoryIndex implements ListingIndex {

    private final Map<String, Known> listings = new HashMap<>();
    private final Map<String, TreeSet<String>> links = new HashMap<>();
    private final Set<String> marks = new HashSet<>();

    @Override
    public @Nullable Known get(String listingKey) {
        return listings.get(listingKey);
    }

    @Override
    public void put(Known known) {
        listings.put(known.key(), known);
    }

    @Override
    public List<Known> bearers(String link) {
        return links.getOrDefault(link, new TreeSet<>()).stream()
                .map(key -> Objects.requireNonNull(listings.get(key), key))
                .toList();
    }

    @Override
    public void link(String link, String listingKey) {
        if (!isMarked(link)) {
            links.computeIfAbsent(link, key -> new TreeSet<>()).add(listingKey);
        }
    }

    @Override
    public boolean isMarked(String link) {
        return marks.contains(link);
    }

    @Override
    public void mark(String link) {
        marks.add(link);
        links.remove(link);
    }
}
