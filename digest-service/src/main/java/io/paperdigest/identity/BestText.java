package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.sign.LinkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Chooses one of a paper's titles, or abstracts: one that is complete before one that was cut off (the longest of those),
 * one of a later version, a clean one before one with LaTeX residue, one from a source that gives an id before one that
 * gives none, then the first in canonical order. What states no version is taken for the first.
 */
final class BestText {

    private static final int FIRST_VERSION = 1;

    private static final Pattern RESIDUE = Pattern.compile("\\\\[a-zA-Z%&$#_\"'`^~]|[{}]|\\$[^$]+\\$|\\^\\w");

    private static final int[] RESIDUE_BEGINS = "\\{}$^".chars().toArray();

    private BestText() {}

    /**
     * A text of a paper.
     *
     * @param text as its listings have it
     * @param listing the first listing that has it
     * @param isIdentified whether a listing that has it gives an id
     * @param version the latest version that has it
     * @param isCutOff whether it ends in an ellipsis, or another one, of no earlier version, continues it
     */
    record Candidate(String text, String listing, boolean isIdentified, int version, boolean isCutOff) {

        private static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::isCutOff)
                .thenComparingInt(candidate -> candidate.isCutOff ? -candidate.text.length() : 0)
                .thenComparingInt(candidate -> -candidate.version)
                .thenComparing(candidate -> hasResidue(candidate.text))
                .thenComparing(candidate -> !candidate.isIdentified);

        private static Candidate of(Known known, String text) {
            Integer version = known.signed().listing().version();
            return new Candidate(
                    text, known.key(), isNamed(known), version == null ? FIRST_VERSION : version, endsInEllipsis(text));
        }

        private Candidate and(Candidate again) {
            return new Candidate(
                    text, listing, isIdentified || again.isIdentified, Math.max(version, again.version), isCutOff);
        }

        private Candidate cutOff() {
            return new Candidate(text, listing, isIdentified, version, true);
        }
    }

    /**
     * All texts, the best first, each once.
     *
     * @param members in canonical order, never empty
     */
    static List<Candidate> of(List<Known> members, Function<Listing, String> field) {
        Map<String, Candidate> byText = new LinkedHashMap<>();
        for (Known known : members) {
            Candidate candidate = Candidate.of(known, field.apply(known.signed().listing()));
            byText.merge(candidate.text(), candidate, Candidate::and);
        }
        if (byText.size() == 1) {
            return List.copyOf(byText.values());
        }
        NavigableMap<String, Candidate> sorted = new TreeMap<>(byText);
        List<Candidate> candidates = new ArrayList<>();
        byText.values()
                .forEach(candidate -> candidates.add(isContinued(candidate, sorted) ? candidate.cutOff() : candidate));
        candidates.sort(Candidate.BEST_FIRST);
        return candidates;
    }

    /** In sorted order, those that continue a text come right behind it. */
    private static boolean isContinued(Candidate candidate, NavigableMap<String, Candidate> sorted) {
        for (Candidate next : sorted.tailMap(candidate.text(), false).values()) {
            if (!next.text().startsWith(candidate.text())) {
                return false;
            }
            if (next.version() >= candidate.version()) {
                return true;
            }
        }
        return false;
    }

    /** Most texts have none of the characters that residue begins with: then there is nothing to match. */
    private static boolean hasResidue(String text) {
        return Arrays.stream(RESIDUE_BEGINS).anyMatch(c -> text.indexOf(c) >= 0)
                && RESIDUE.matcher(text).find();
    }

    private static boolean isNamed(Known known) {
        return known.signed().links().stream().anyMatch(link -> LinkKind.ARXIV.names(link) || LinkKind.DOI.names(link));
    }

    private static boolean endsInEllipsis(String text) {
        String end = text.stripTrailing();
        return end.endsWith("…") || end.endsWith("...");
    }
}
