package io.paperdigest.identity;

import io.paperdigest.events.Link;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.identity.BestText.Candidate;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.sign.LinkKind;
import io.paperdigest.sign.TitleKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one paper of its listings: a pure function of the set. */
final class PaperMerger {

    private static final int MAX_LINKS = 8;
    private static final int MAX_FORMER_TITLES = 8;

    private final List<Known> members;
    private final List<Listing> listings;
    private final List<Paper.Origin> origins = new ArrayList<>();

    private PaperMerger(List<Known> members) {
        this.members = members;
        this.listings = members.stream().map(known -> known.signed().listing()).toList();
    }

    /**
     * The paper.
     *
     * @param id its id
     * @param members its listings in canonical order, never empty
     */
    static Paper merge(String id, List<Known> members) {
        return new PaperMerger(members).merge(id);
    }

    private Paper merge(String id) {
        List<Candidate> titles = BestText.of(members, Listing::title);
        return new Paper(
                id,
                best("title", titles),
                former(titles),
                best("abstract", BestText.of(members, Listing::abstractText)),
                richest("authors", Listing::authors),
                richest("categories", Listing::categories),
                id("arxivId", LinkKind.ARXIV),
                id("doi", LinkKind.DOI),
                first("url", Listing::url),
                links(),
                first("published", Listing::published),
                listings.getFirst().seen(),
                members.stream().mapToInt(Known::arrived).min().orElseThrow(),
                listings.stream().map(PaperMerger::appearance).toList(),
                origins);
    }

    /** A field is as a listing has it. */
    private void from(String field, String listing) {
        if (!listing.equals(listings.getFirst().key())) {
            origins.add(new Paper.Origin(field, listing));
        }
    }

    private String best(String field, List<Candidate> candidates) {
        from(field, candidates.getFirst().listing());
        return candidates.getFirst().text();
    }

    /** Without those that are cut off, and other writings of a title. */
    private static List<String> former(List<Candidate> titles) {
        if (titles.size() == 1) {
            return List.of();
        }
        Set<String> keys = new HashSet<>();
        return titles.stream()
                .filter(title -> title.equals(titles.getFirst()) || !title.isCutOff())
                .filter(title -> keys.add(TitleKey.normalise(title.text())))
                .skip(1)
                .limit(MAX_FORMER_TITLES)
                .map(Candidate::text)
                .toList();
    }

    private <T> @Nullable T first(String field, Function<Listing, @Nullable T> value) {
        for (Listing listing : listings) {
            T first = value.apply(listing);
            if (first != null) {
                from(field, listing.key());
                return first;
            }
        }
        return null;
    }

    /** The links hold ids as everybody writes them, whatever the source did. */
    private @Nullable String id(String field, LinkKind kind) {
        for (Known known : members) {
            for (String link : known.signed().links()) {
                if (kind.names(link)) {
                    from(field, known.key());
                    return kind.value(link);
                }
            }
        }
        return null;
    }

    /** The longest list; of several the first. */
    private List<String> richest(String field, Function<Listing, List<String>> value) {
        Listing richest = listings.getFirst();
        for (Listing listing : listings) {
            richest = value.apply(listing).size() > value.apply(richest).size() ? listing : richest;
        }
        from(field, richest.key());
        return value.apply(richest);
    }

    /** When another listing than the first gave one, each that gave one is an origin. */
    private List<Link> links() {
        Map<String, Link> byUrl = new LinkedHashMap<>();
        Map<String, String> givers = new HashMap<>();
        for (Listing listing : listings) {
            for (Link link : listing.links()) {
                byUrl.putIfAbsent(link.url(), link);
                givers.putIfAbsent(link.url(), listing.key());
            }
        }
        List<Link> links = byUrl.values().stream().limit(MAX_LINKS).toList();
        Set<String> origin = new LinkedHashSet<>();
        links.forEach(link -> origin.add(Objects.requireNonNull(givers.get(link.url()))));
        if (!origin.isEmpty() && !origin.equals(Set.of(listings.getFirst().key()))) {
            origin.forEach(listing -> origins.add(new Paper.Origin("links", listing)));
        }
        return links;
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
                listing.held(),
                listing.announcement(),
                listing.withdrawn());
    }
}
