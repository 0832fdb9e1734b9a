package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.AuthorName;
import io.paperdigest.sign.LinkKind;
import io.paperdigest.sign.Words;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a listing has to say about which paper it is of, ready to be compared with another's. */
final class Witness {

    /** In characters: what is shorter is a remark. */
    private static final int SHORTEST_ABSTRACT = 80;

    private final SignedListing signed;
    /** By kind, those there are: they are asked for with each other witness, several times. */
    private final Map<LinkKind, Set<String>> links = new EnumMap<>(LinkKind.class);

    private final List<AuthorName> authors;
    private @Nullable Set<String> titleWords;
    private @Nullable Wording wording;
    private @Nullable TitleShape title;
    private @Nullable Venue venue;

    Witness(SignedListing signed) {
        this.signed = signed;
        for (String link : signed.links()) {
            LinkKind.of(link)
                    .ifPresent(kind ->
                            links.computeIfAbsent(kind, key -> new HashSet<>()).add(link));
        }
        this.authors = signed.listing().authors().stream()
                .map(AuthorName::of)
                .flatMap(Optional::stream)
                .toList();
    }

    String key() {
        return signed.listing().key();
    }

    List<String> links() {
        return signed.links();
    }

    boolean shares(LinkKind kind, Witness other) {
        Set<String> mine = links.get(kind);
        Set<String> theirs = other.links.get(kind);
        return mine != null && theirs != null && !Collections.disjoint(mine, theirs);
    }

    /** Both have links of this kind, and none is the same. */
    boolean differs(LinkKind kind, Witness other) {
        return has(kind) && other.has(kind) && !shares(kind, other);
    }

    boolean has(LinkKind kind) {
        return links.containsKey(kind);
    }

    boolean sharesTitleWord(Witness other) {
        return !Collections.disjoint(titleWords(), other.titleWords());
    }

    private Set<String> titleWords() {
        if (titleWords == null) {
            titleWords = Set.copyOf(Words.content(Words.of(signed.listing().title())));
        }
        return titleWords;
    }

    /** Whether half of the authors of both are the same; false when either names none. */
    boolean sharesTeam(Witness other) {
        return nameBothAuthors(other) && 2 * sharedAuthors(other) >= Math.max(authors.size(), other.authors.size());
    }

    /** Whether half of the authors of the one that names fewer are among the other's; false when either names none. */
    boolean sharesMostAuthors(Witness other) {
        return nameBothAuthors(other) && 2 * sharedAuthors(other) >= Math.min(authors.size(), other.authors.size());
    }

    boolean nameBothAuthors(Witness other) {
        return !authors.isEmpty() && !other.authors.isEmpty();
    }

    private long sharedAuthors(Witness other) {
        return Math.min(resembling(authors, other.authors), resembling(other.authors, authors));
    }

    private static long resembling(List<AuthorName> some, List<AuthorName> others) {
        return some.stream()
                .filter(author -> others.stream().anyMatch(author::resembles))
                .count();
    }

    /** Nothing but title, authors, venue and date. */
    boolean isBibliographic() {
        return signed.listing().abstractText().length() < SHORTEST_ABSTRACT;
    }

    Venue venue() {
        if (venue == null) {
            venue = Venue.of(signed.listing().categories());
        }
        return venue;
    }

    boolean sharesAuthor(Witness other) {
        return authors.stream().anyMatch(author -> other.authors.stream().anyMatch(author::agrees));
    }

    /** How many calendar years lie between the dates of publication; 0 when one is unknown. */
    int yearsApart(Witness other) {
        Listing mine = signed.listing();
        Listing theirs = other.signed.listing();
        if (mine.published() == null || theirs.published() == null) {
            return 0;
        }
        return Math.abs(mine.published().atOffset(ZoneOffset.UTC).getYear()
                - theirs.published().atOffset(ZoneOffset.UTC).getYear());
    }

    /** Whether both state the same year. */
    boolean isOfYearOf(Witness other) {
        return signed.listing().published() != null
                && other.signed.listing().published() != null
                && yearsApart(other) == 0;
    }

    TitleShape title() {
        if (title == null) {
            title = TitleShape.of(signed.listing().title());
        }
        return title;
    }

    Likeness likeness(Witness other) {
        return wording().likeness(other.wording());
    }

    /** How much of the shorter abstract is in the other, 0 to 1; 0 when one has none. */
    double sharedText(Witness other) {
        return wording().shared(other.wording());
    }

    /** Whether at least half of the shorter abstract is in the other. */
    boolean sharesMostText(Witness other) {
        return wording().isMostly(other.wording());
    }

    /** Read once, and only when somebody asks: shingling is what costs here. */
    private Wording wording() {
        if (wording == null) {
            wording = Wording.of(signed.listing().abstractText());
        }
        return wording;
    }
}
