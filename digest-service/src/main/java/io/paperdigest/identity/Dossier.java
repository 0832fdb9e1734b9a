package io.paperdigest.identity;

import io.paperdigest.events.IdentityDecision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why the listings of a paper are together, and others are not with them.
 *
 * @param listings the keys of the paper's listings, by (seen, key)
 * @param bonds what joins them, the strongest first
 * @param contradictions what speaks against some of them being of one paper, and is outweighed
 * @param neighbours listings of other papers that share a link with one of these, or would have been joined
 * @param decisions the operators' decisions on these listings that hold, in the order they were taken
 */
public record Dossier(
        List<String> listings,
        List<Bond> bonds,
        List<Doubt> contradictions,
        List<Doubt> neighbours,
        List<Standing> decisions) {

    public Dossier {
        listings = List.copyOf(listings);
        bonds = List.copyOf(bonds);
        contradictions = List.copyOf(contradictions);
        neighbours = List.copyOf(neighbours);
        decisions = List.copyOf(decisions);
    }

    /**
     * What joins two listings.
     *
     * @param a a listing's key
     * @param b another one's
     * @param strength the rule that joins them: {@code copy}, {@code arxiv}, {@code title-and-text}
     * @param joined whether it did; otherwise they were together by stronger ones, and it confirms that
     * @param inCommon what they share, in words
     */
    public record Bond(String a, String b, String strength, boolean joined, List<String> inCommon) {
        public Bond {
            inCommon = List.copyOf(inCommon);
        }
    }

    /**
     * What keeps two listings apart, or would.
     *
     * @param a the key of a listing of the paper
     * @param b another one's
     * @param paper the id of the paper that has b
     * @param reason why they are not joined, in words
     * @param inCommon what they share, in words
     * @param against what speaks against them, in words
     */
    public record Doubt(String a, String b, String paper, String reason, List<String> inCommon, List<String> against) {
        public Doubt {
            inCommon = List.copyOf(inCommon);
            against = List.copyOf(against);
        }
    }

    /**
     * A decision and what it does.
     *
     * @param decision the decision
     * @param effect in words
     * @param without a decision's id because of which it has no effect, for some of its pairs at least; null when it has
     */
    public record Standing(
            IdentityDecision decision,
            String effect,
            @Nullable String without) {}
}
