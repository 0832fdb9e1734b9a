package io.paperdigest.identity;

import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.Dossier.Bond;
import io.paperdigest.identity.Dossier.Doubt;
import io.paperdigest.identity.Dossier.Standing;
import io.paperdigest.identity.ListingIndex.Known;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides the papers of a component as the stream does, by the same rules, and keeps what they were decided from.
 */
public final class Investigation {

    /** Papers. Nobody reads more. */
    private static final int MOST_NEIGHBOURS = 20;

    /** The strength of what an operator decided. */
    private static final String DECISION = "decision";

    private final Decisions decisions;
    private final Predicate<String> crowded;
    private final Component component;
    private final Notes notes;
    private final List<List<Known>> papers;
    private final Map<String, String> paperOf = new HashMap<>();

    /**
     * @param listings all that links and decisions connect, as {@link Survey#around} finds them
     * @param decisions those that hold
     * @param crowded which links have given way to finer ones
     */
    public Investigation(Collection<SignedListing> listings, Decisions decisions, Predicate<String> crowded) {
        this.decisions = decisions;
        this.crowded = crowded;
        this.component = new Component(
                listings.stream()
                        .map(signed -> new Known(signed, 1, Known.ownPaper(signed)))
                        .toList(),
                decisions);
        this.notes = new Notes(component.edges(crowded), component.copies().size());
        this.papers = component.papers(crowded, notes);
        papers.forEach(paper -> paper.forEach(
                known -> paperOf.put(known.key(), PaperId.of(paper.getFirst().key()))));
    }

    /** The id of the paper a listing is in; null when it is not among those that were given. */
    public @Nullable String paperOf(String listing) {
        return paperOf.get(listing);
    }

    /**
     * All about the paper that has a listing.
     *
     * @throws IllegalArgumentException when the listing is not among those that were given
     */
    public Dossier paper(String listing) {
        String id = paperOf.get(listing);
        if (id == null) {
            throw new IllegalArgumentException("There is no listing " + listing);
        }
        List<String> listings = papers.stream()
                .filter(paper -> id.equals(PaperId.of(paper.getFirst().key())))
                .flatMap(List::stream)
                .map(Known::key)
                .toList();
        return new Dossier(listings, bonds(id), contradictions(id), neighbours(id), standings(Set.copyOf(listings)));
    }

    private List<Bond> bonds(String paper) {
        List<Bond> bonds = new ArrayList<>();
        for (List<Known> same : component.copies()) {
            if (isIn(paper, same.getFirst())) {
                same.stream()
                        .skip(1)
                        .forEach(copy -> bonds.add(bond(same.getFirst(), copy, word(Strength.COPY), true)));
            }
        }
        notes.edges()
                .forEach((strength, edges) -> edges.stream()
                        .sorted(Pair.ORDER)
                        .filter(edge -> isIn(paper, known(edge.a())) && isIn(paper, known(edge.b())))
                        .forEach(edge -> bonds.add(bond(
                                known(edge.a()),
                                known(edge.b()),
                                word(strength),
                                notes.joined().contains(edge)))));
        bonds.addAll(decided(paper));
        return bonds;
    }

    private List<Bond> decided(String paper) {
        return component.rulings().entrySet().stream()
                .filter(ruling ->
                        ruling.getValue().joins() && !notes.overruled().containsKey(ruling.getKey()))
                .map(Map.Entry::getKey)
                .filter(pair -> isIn(paper, known(pair.a())))
                .sorted(Pair.ORDER)
                .map(pair -> bond(known(pair.a()), known(pair.b()), DECISION, true))
                .toList();
    }

    private static Bond bond(Known a, Known b, String strength, boolean joined) {
        return new Bond(a.key(), b.key(), strength, joined, grounds(a, b).inCommon());
    }

    private List<Doubt> contradictions(String paper) {
        List<Doubt> doubts = new ArrayList<>();
        List<Integer> places = placesIn(paper);
        for (int a : places) {
            for (int b : places) {
                Contradiction contradiction = a < b ? contradiction(a, b) : Contradiction.NONE;
                if (contradiction != Contradiction.NONE) {
                    doubts.add(doubt(known(a), known(b), word(contradiction)));
                }
            }
        }
        return doubts;
    }

    /** Of each other paper, the one pair that says most. */
    private List<Doubt> neighbours(String paper) {
        Map<String, Doubt> byPaper = new LinkedHashMap<>();
        notes.refused()
                .forEach(objection -> tell(
                        paper,
                        objection.between(),
                        switch (objection.kind()) {
                            case DECIDED -> "decided to be different";
                            case LISTED_APART -> "one page lists both";
                            case CONTRADICTION ->
                                word(contradiction(
                                        objection.between().a(),
                                        objection.between().b()));
                        },
                        byPaper));
        candidates().forEach(pair -> tell(paper, pair, reason(pair), byPaper));
        return byPaper.values().stream().limit(MOST_NEIGHBOURS).toList();
    }

    private String reason(Pair pair) {
        Contradiction contradiction = contradiction(pair.a(), pair.b());
        return contradiction == Contradiction.NONE ? "too little in common" : word(contradiction);
    }

    private void tell(String paper, Pair pair, String reason, Map<String, Doubt> byPaper) {
        boolean first = isIn(paper, known(pair.a()));
        if (first != isIn(paper, known(pair.b()))) {
            Known mine = known(first ? pair.a() : pair.b());
            Known theirs = known(first ? pair.b() : pair.a());
            byPaper.putIfAbsent(paperOf.getOrDefault(theirs.key(), ""), doubt(mine, theirs, reason));
        }
    }

    private Doubt doubt(Known a, Known b, String reason) {
        Grounds grounds = grounds(a, b);
        return new Doubt(
                a.key(), b.key(), paperOf.getOrDefault(b.key(), ""), reason, grounds.inCommon(), grounds.against());
    }

    /** Witnesses that have a way in common. */
    private List<Pair> candidates() {
        List<Pair> pairs = new ArrayList<>();
        List<List<String>> ways = component.copies().stream()
                .map(same -> same.getFirst().ways(crowded))
                .toList();
        for (int b = 1; b < ways.size(); b++) {
            Set<String> own = new HashSet<>(ways.get(b));
            for (int a = 0; a < b; a++) {
                if (ways.get(a).stream().anyMatch(own::contains)) {
                    pairs.add(new Pair(a, b));
                }
            }
        }
        return pairs;
    }

    private List<Standing> standings(Set<String> listings) {
        return decisions.inForce().stream()
                .filter(decision -> decision.listings().stream().anyMatch(listings::contains)
                        || decision.others().stream().anyMatch(listings::contains))
                .map(this::standing)
                .toList();
    }

    private Standing standing(IdentityDecision decision) {
        for (Map.Entry<Pair, Pair> overruled : notes.overruled().entrySet()) {
            Ruling ruling = component.rulings().get(overruled.getKey());
            Ruling stronger = component.rulings().get(overruled.getValue());
            if (ruling != null && stronger != null && ruling.decision().equals(decision)) {
                String by = stronger.decision().id();
                return new Standing(decision, "without effect: " + by + " keeps apart what it would join", by);
            }
        }
        return new Standing(decision, effect(decision), null);
    }

    private String effect(IdentityDecision decision) {
        boolean here = decision.listings().stream().anyMatch(paperOf::containsKey)
                && decision.others().stream().anyMatch(paperOf::containsKey);
        if (!here) {
            return "waits for the other listing, or is about a paper that nothing else connects with this one";
        }
        return switch (decision.verdict()) {
            case SAME -> "joins";
            case DIFFERENT -> "keeps apart";
        };
    }

    private List<Integer> placesIn(String paper) {
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < component.copies().size(); place++) {
            if (isIn(paper, known(place))) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean isIn(String paper, Known known) {
        return paper.equals(paperOf.get(known.key()));
    }

    private Known known(int place) {
        return component.copies().get(place).getFirst();
    }

    private Contradiction contradiction(int a, int b) {
        return Evidence.contradiction(known(a).witness(), known(b).witness());
    }

    private static Grounds grounds(Known a, Known b) {
        return new Grounds(a.signed(), b.signed());
    }

    private static String word(Strength strength) {
        return strength.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String word(Contradiction contradiction) {
        return switch (contradiction) {
            case NONE -> "listings of theirs contradict each other";
            case OF_RECORDS -> "they seem to be two publications";
            case OF_TITLES -> "a title in common would be a coincidence";
            case OF_EVERYTHING -> "they are two papers, whatever they share";
        };
    }
}
