package io.paperdigest.standalone.papers;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.runtime.text.NearestNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All papers as they stand, and what leads to them. It is shown the records of {@code papers.canonical} in their order. */
public final class Shelf {

    /** How many characters name something that begins with them, at least. */
    public static final int SHORTEST_PREFIX = 3;

    private static final Pattern ARXIV =
            Pattern.compile("(?:https?://arxiv\\.org/(?:abs|pdf|html)/|arxiv:)?(.+?)(?:v\\d+)?(?:\\.pdf)?");
    private static final Pattern DOI = Pattern.compile("(?:https?://(?:dx\\.)?doi\\.org/|doi:)?(10\\..+)");

    private final NavigableMap<String, Card> papers = new TreeMap<>();
    private final NavigableMap<String, String> redirects = new TreeMap<>();

    /** Shows it a record. */
    public void put(Canonical record) {
        switch (record) {
            case Paper paper -> {
                redirects.remove(paper.id());
                papers.put(paper.id(), Card.of(paper));
            }
            case Redirect redirect -> {
                papers.remove(redirect.id());
                redirects.put(redirect.id(), redirect.to());
            }
        }
    }

    /** All papers. */
    public Collection<Card> papers() {
        return papers.values();
    }

    /** The ids that lead to a paper because they were papers once. */
    public List<String> formerIds(String paper) {
        return redirects.entrySet().stream()
                .filter(redirect -> redirect.getValue().equals(paper))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Finds a paper by its id, a former id, its arXiv id or DOI, or a listing by its key; or by how one of these begins. */
    public Found find(String asked) {
        String name = asked.strip();
        Found exact = exact(name);
        return exact != null ? exact : beginning(name);
    }

    /**
     * Finds a listing of a paper by its key, or by how only one of this paper's begins; where none does, what else is
     * called so, if that is one thing.
     */
    public Found listing(Card paper, String asked) {
        String name = asked.strip();
        List<String> meant = paper.listings().contains(name)
                ? List.of(name)
                : paper.listings().stream()
                        .filter(listing -> begins(listing, name))
                        .sorted()
                        .toList();
        return switch (meant.size()) {
            case 0 -> {
                Found elsewhere = find(name);
                yield elsewhere instanceof Found.Several
                        ? new Found.Unknown(NearestNames.of(name, paper.listings()))
                        : elsewhere;
            }
            case 1 -> new Found.OneListing(paper, meant.getFirst());
            default -> new Found.Several(meant);
        };
    }

    private @Nullable Found exact(String name) {
        Card card = papers.get(name);
        if (card != null) {
            return new Found.OnePaper(card, null);
        }
        Card now = papers.get(redirects.getOrDefault(name, ""));
        return now != null ? new Found.OnePaper(now, name) : byOtherNames(name);
    }

    private @Nullable Found byOtherNames(String name) {
        for (Card card : papers.values()) {
            if (card.listings().contains(name)) {
                return new Found.OneListing(card, name);
            }
        }
        List<Card> bearers = bearers(arxivId(name), doi(name));
        return switch (bearers.size()) {
            case 0 -> null;
            case 1 -> new Found.OnePaper(bearers.getFirst(), null);
            default -> new Found.Several(bearers.stream().map(Card::id).toList());
        };
    }

    /** Different papers may bear one arXiv id or DOI: where something speaks against it, or somebody decided so. */
    private List<Card> bearers(String arxivId, String doi) {
        return papers.values().stream()
                .filter(card -> arxivId.equals(card.arxivId()) || doi.equals(card.doi()))
                .toList();
    }

    private static String arxivId(String name) {
        return first(ARXIV, name.toLowerCase(Locale.ROOT));
    }

    private static String doi(String name) {
        return first(DOI, name.toLowerCase(Locale.ROOT));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    private Found beginning(String name) {
        List<String> names = name.length() < SHORTEST_PREFIX
                ? List.of()
                : names().filter(other -> begins(other, name, arxivId(name), doi(name)))
                        .distinct()
                        .sorted()
                        .toList();
        Found only = names.size() == 1 ? exact(names.getFirst()) : null;
        if (only != null) {
            return only;
        }
        return names.isEmpty() ? new Found.Unknown(nearest(name)) : new Found.Several(names);
    }

    private static boolean begins(String name, String... beginnings) {
        return Stream.of(beginnings)
                .anyMatch(beginning -> beginning.length() >= SHORTEST_PREFIX && name.startsWith(beginning));
    }

    private List<String> nearest(String name) {
        return NearestNames.of(name, names().toList());
    }

    private Stream<String> names() {
        return Stream.of(
                        papers.keySet().stream(),
                        redirects.keySet().stream(),
                        papers.values().stream().map(Card::arxivId).flatMap(Stream::ofNullable),
                        papers.values().stream().map(Card::doi).flatMap(Stream::ofNullable),
                        papers.values().stream().flatMap(card -> card.listings().stream()))
                .flatMap(stream -> stream);
    }
}
