package io.paperdigest.identity;

import io.paperdigest.events.Link;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.sign.LinkKind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one paper of its listings: a pure function of the set. */
final class PaperMerger {

    private static final int MAX_LINKS = 8;

    private PaperMerger() {}

    /**
     * The paper.
     *
     * @param id its id
     * @param members its listings in canonical order, never empty
     */
    static Paper merge(String id, List<Known> members) {
        List<Listing> listings =
                members.stream().map(known -> known.signed().listing()).toList();
        return new Paper(
                id,
                BestText.of(members, Listing::title),
                BestText.of(members, Listing::abstractText),
                richest(listings, Listing::authors),
                richest(listings, Listing::categories),
                id(members, LinkKind.ARXIV),
                id(members, LinkKind.DOI),
                first(listings, Listing::url),
                links(listings),
                first(listings, Listing::published),
                listings.getFirst().seen(),
                members.stream().mapToInt(Known::arrived).min().orElseThrow(),
                listings.stream().map(PaperMerger::appearance).toList());
    }

    private static <T> @Nullable T first(List<Listing> listings, Function<Listing, @Nullable T> field) {
        return listings.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** The links hold ids as everybody writes them, whatever the source did. */
    private static @Nullable String id(List<Known> members, LinkKind kind) {
        return members.stream()
                .flatMap(known -> known.signed().links().stream())
                .filter(kind::names)
                .map(kind::value)
                .findFirst()
                .orElse(null);
    }

    /** The longest list; of several the first. */
    private static List<String> richest(List<Listing> listings, Function<Listing, List<String>> field) {
        return listings.stream()
                .map(field)
                .reduce((richest, next) -> next.size() > richest.size() ? next : richest)
                .orElseThrow();
    }

    private static List<Link> links(Collection<Listing> listings) {
        Map<String, Link> byUrl = new LinkedHashMap<>();
        listings.stream()
                .flatMap(listing -> listing.links().stream())
                .forEach(link -> byUrl.putIfAbsent(link.url(), link));
        return byUrl.values().stream().limit(MAX_LINKS).toList();
    }

    private static Appearance appearance(Listing listing) {
        return new Appearance(
                listing.key(),
                listing.source(),
                listing.page(),
                listing.rank(),
                listing.entries(),
                listing.seen(),
                listing.votes(),
                listing.held());
    }
}
