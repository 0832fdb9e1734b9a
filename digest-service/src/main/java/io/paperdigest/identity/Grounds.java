package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.LinkKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What two listings have in common and what speaks against them, in words. Judges nothing: {@link Evidence} does. */
final class Grounds {

    private final SignedListing a;
    private final SignedListing b;
    private final Witness one;
    private final Witness other;

    Grounds(SignedListing a, SignedListing b) {
        this.a = a;
        this.b = b;
        this.one = new Witness(a);
        this.other = new Witness(b);
    }

    /** Such as {@code arXiv id 2501.00001}, {@code 73 % of the shorter abstract}; empty when they share nothing. */
    List<String> inCommon() {
        List<String> words = new ArrayList<>();
        ids(LinkKind.ARXIV, a).stream()
                .filter(ids(LinkKind.ARXIV, b)::contains)
                .forEach(id -> words.add("arXiv id " + id));
        ids(LinkKind.DOI, a).stream().filter(ids(LinkKind.DOI, b)::contains).forEach(id -> words.add("DOI " + id));
        if (Evidence.shareTitle(one, other)) {
            words.add(
                    one.shares(LinkKind.TITLE_WORDS, other) && !one.shares(LinkKind.TITLE, other)
                            ? "the title's words"
                            : "the title");
        }
        double text = one.sharedText(other);
        if (text > 0) {
            words.add(percent(text) + " of the shorter abstract");
        }
        if (one.sharesAuthor(other)) {
            words.add(one.sharesTeam(other) ? "the authors" : "an author");
        }
        if (one.isOfYearOf(other)) {
            words.add("the year " + year(a.listing().published()));
        }
        return words;
    }

    /** Such as {@code arXiv ids 2501.00001 and 2501.00002}; empty when nothing speaks against them. */
    List<String> against() {
        List<String> words = new ArrayList<>();
        differing(LinkKind.ARXIV, "arXiv ids", words);
        differing(LinkKind.DOI, "DOIs", words);
        if (one.yearsApart(other) > 0) {
            words.add("years " + year(a.listing().published()) + " and "
                    + year(b.listing().published()));
        }
        if (one.likeness(other) == Likeness.UNRELATED) {
            words.add("abstracts that share nothing");
        }
        if (one.nameBothAuthors(other) && !one.sharesAuthor(other)) {
            words.add("no author in common");
        }
        if (Records.areBoth(one, other) && one.venue().contradicts(other.venue())) {
            words.add("venues \"" + venue(a.listing()) + "\" and \"" + venue(b.listing()) + "\"");
        }
        if (one.title().isSequel(other.title())) {
            words.add("titles that are numbered apart");
        }
        return words;
    }

    private void differing(LinkKind kind, String what, List<String> words) {
        if (one.differs(kind, other)) {
            words.add(what + " " + String.join(", ", ids(kind, a)) + " and " + String.join(", ", ids(kind, b)));
        }
    }

    private static List<String> ids(LinkKind kind, SignedListing signed) {
        return signed.links().stream().filter(kind::names).map(kind::value).toList();
    }

    private static String venue(Listing listing) {
        return String.join(", ", listing.categories());
    }

    private static String year(@Nullable Instant published) {
        return published == null
                ? "unknown"
                : String.valueOf(published.atOffset(ZoneOffset.UTC).getYear());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }
}
