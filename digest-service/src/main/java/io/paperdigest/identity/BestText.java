package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.sign.LinkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Chooses one of a paper's titles, or abstracts: one that is complete before one that was cut off (the
 * longest of those), a clean one before one
 * with LaTeX residue, one from a source that gives an id before one that gives none, then the first in canonical order.
 */
final class BestText {

    private static final Pattern RESIDUE = Pattern.compile("\\\\[a-zA-Z%&$#_\"'`^~]|[{}]|\\$[^$]+\\$|\\^\\w");

    private static final String RESIDUE_BEGINS = "\\{}$^";

    private BestText() {}

    /** @param members in canonical order, never empty */
    static String of(List<Known> members, Function<Listing, String> field) {
        Map<String, Boolean> hasId = new LinkedHashMap<>();
        members.forEach(
                known -> hasId.merge(field.apply(known.signed().listing()), isIdentified(known), Boolean::logicalOr));
        if (hasId.size() == 1) {
            return hasId.keySet().iterator().next();
        }
        Set<String> cutOff = cutOff(hasId.keySet());
        List<String> texts = new ArrayList<>(hasId.keySet());
        texts.sort(Comparator.<String, Boolean>comparing(cutOff::contains)
                .thenComparingInt(text -> cutOff.contains(text) ? -text.length() : 0)
                .thenComparing(BestText::hasResidue)
                .thenComparing(text -> !hasId.getOrDefault(text, false)));
        return texts.getFirst();
    }

    /** Most texts have none of the characters that residue begins with: then there is nothing to match. */
    private static boolean hasResidue(String text) {
        return text.chars().anyMatch(c -> RESIDUE_BEGINS.indexOf(c) >= 0)
                && RESIDUE.matcher(text).find();
    }

    private static boolean isIdentified(Known known) {
        return known.signed().links().stream().anyMatch(link -> LinkKind.ARXIV.names(link) || LinkKind.DOI.names(link));
    }

    /** Those that end in an ellipsis, or that another one continues: in sorted order, the very next one does. */
    private static Set<String> cutOff(Set<String> texts) {
        Set<String> cutOff = new HashSet<>();
        TreeSet<String> sorted = new TreeSet<>(texts);
        for (String text : texts) {
            String next = sorted.higher(text);
            if (endsInEllipsis(text) || (next != null && next.startsWith(text))) {
                cutOff.add(text);
            }
        }
        return cutOff;
    }

    private static boolean endsInEllipsis(String text) {
        String end = text.stripTrailing();
        return end.endsWith("…") || end.endsWith("...");
    }
}
