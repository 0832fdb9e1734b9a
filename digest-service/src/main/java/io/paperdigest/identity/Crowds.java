package io.paperdigest.identity;

import io.paperdigest.identity.ListingIndex.Known;
import io.paperdigest.runtime.text.Hash;
import io.paperdigest.sign.LinkKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Links that more than {@value #MOST} different texts bear, or {@value #MOST_OF_TELLING} where the link is an id or a
 * piece of the abstract. What so many bear says little about any of them: it is no longer followed, and those that bear
 * it find each other by it together with one of their {@link Facets}, a finer link. One of these that more than
 * {@value #MOST} texts bear is divided by the facets of the next level. Where none is left, and for a listing that names
 * no author and has no abstract, only exact copies find each other. Which links are crowded is a function of the set of
 * listings, and a crowd never dissolves; so order makes no difference here either, and a listing costs no more when a
 * hundred thousand bear its title.
 *
 * <p>What that loses are pairs that evidence would join, that share crowded links only, and that no third listing joins.
 * With each of these links they have
 *
 * <ul>
 * <li>neither an author's family name in common, spelt alike, nor the opening of the abstract: a title that over
 *     {@value #MOST} texts bear and nothing else, or an id of over {@value #MOST_OF_TELLING} and a word of the title. Of more
 *     authors than {@link Facets} takes, one in common may not be seen
 * <li>or one of these, which over {@value #MOST} texts under the link have, and years that are more than one apart, or
 *     known of one only
 * <li>or one of these and a year, which over {@value #MOST} texts under the link have.
 * </ul>
 */
final class Crowds {

    private static final int MOST = 100;
    private static final int MOST_OF_TELLING = 300;

    private static final String COPY = "copy:";
    private static final int DIGITS = 32;

    /** Between a link and what divides it: no link has a space. */
    private static final String AND = " + ";

    private final ListingIndex index;

    Crowds(ListingIndex index) {
        this.index = index;
    }

    /** How many different texts may bear a link, or one that is finer. */
    static int limit(String way) {
        return limit(isTelling(way) && !isFiner(way));
    }

    static int limit(boolean telling) {
        return telling ? MOST_OF_TELLING : MOST;
    }

    static boolean isTelling(String link) {
        return LinkKind.ARXIV.names(link) || LinkKind.DOI.names(link) || LinkKind.TEXT.names(link);
    }

    /** Whether it takes the place of a crowded link. */
    static boolean isFiner(String way) {
        return way.contains(AND);
    }

    /** Whether only exact copies have it. */
    static boolean isOfCopies(String way) {
        return way.startsWith(COPY);
    }

    /** A link, and the facets by which it was divided, in that order. */
    static List<String> parts(String way) {
        return List.of(way.split(Pattern.quote(AND)));
    }

    boolean contains(String way) {
        return index.isMarked(way);
    }

    /** The links by which a listing is kept in the index and found. */
    List<String> ways(Known known) {
        return ways(known, this::contains);
    }

    static List<String> ways(Known known, Predicate<String> isCrowded) {
        List<String> links = known.signed().links();
        if (links.stream().noneMatch(isCrowded)) {
            return links;
        }
        Set<String> ways = new LinkedHashSet<>();
        links.forEach(link -> addWays(link, known, isCrowded, ways));
        return List.copyOf(ways);
    }

    private static void addWays(String way, Known known, Predicate<String> isCrowded, Set<String> ways) {
        if (isCrowded.test(way)) {
            finer(way, known).forEach(finer -> addWays(finer, known, isCrowded, ways));
        } else {
            ways.add(way);
        }
    }

    /** What takes the place of a crowded link of a listing. */
    static List<String> finer(String way, Known known) {
        long[] facets = known.facets().at(parts(way).size() - 1);
        return facets.length == 0
                ? List.of(copies(known.signature()))
                : Arrays.stream(facets)
                        .mapToObj(facet -> way + AND + HexFormat.of().toHexDigits(facet))
                        .toList();
    }

    /**
     * The ways of a listing that become crowded by it.
     *
     * @param added is not in the index yet
     * @param ways its {@link #ways}
     * @param met how many different texts its ways lead to, itself among them, but for those that finer links lead to
     * @return with each way the listings that are known to bear it
     */
    Map<String, List<Known>> filledBy(Known added, List<String> ways, int met) {
        Map<String, List<Known>> filled = new TreeMap<>();
        if (met <= MOST && ways.stream().noneMatch(Crowds::isFiner)) {
            return filled;
        }
        for (String way : ways) {
            List<Known> bearers = index.bearers(way);
            if (bearers.size() >= limit(way) && isCrowd(way, with(added, bearers))) {
                filled.put(way, bearers);
            }
        }
        return filled;
    }

    static List<Known> with(Known added, List<Known> others) {
        List<Known> all = new ArrayList<>(others);
        all.add(added);
        return all;
    }

    private static boolean isCrowd(String way, Collection<Known> bearers) {
        return !isOfCopies(way) && areMoreThan(limit(way), bearers);
    }

    /** Whether they have more than so many different texts. Decisions make no crowd, and neither do repeats. */
    private static boolean areMoreThan(int limit, Collection<Known> some) {
        return some.size() > limit
                && some.stream()
                                .map(Known::signature)
                                .distinct()
                                .limit(limit + 1L)
                                .count()
                        > limit;
    }

    /**
     * Declares a link crowded. From now on the index keeps its mark only, and its bearers by what is finer.
     *
     * @param bearers all of them
     */
    void divide(String way, List<Known> bearers) {
        index.mark(way);
        Map<String, List<Known>> divided = new TreeMap<>();
        bearers.forEach(bearer -> finer(way, bearer)
                .forEach(finer ->
                        divided.computeIfAbsent(finer, key -> new ArrayList<>()).add(bearer)));
        divided.forEach((finer, some) -> {
            if (isCrowd(finer, some)) {
                divide(finer, some);
            } else {
                some.forEach(bearer -> index.link(finer, bearer.key()));
            }
        });
    }

    private static String copies(Signature signature) {
        return COPY + Hash.hex(signature.toString(), DIGITS);
    }
}
