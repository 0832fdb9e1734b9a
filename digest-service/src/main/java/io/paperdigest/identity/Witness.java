package io.paperdigest.identity;

import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.AuthorName;
import io.paperdigest.sign.LinkKind;
import io.paperdigest.sign.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a listing has to say about which paper it is of, ready to be compared with another's. */
final class Witness {

    private final SignedListing signed;
    private final Set<String> links;
    private final Set<String> titleWords;
    private final List<AuthorName> authors;
    private @Nullable Wording wording;

    Witness(SignedListing signed) {
        this.signed = signed;
        this.links = Set.copyOf(signed.links());
        this.titleWords = Set.copyOf(Words.content(Words.of(signed.listing().title())));
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
        return links.stream().anyMatch(link -> kind.names(link) && other.links.contains(link));
    }

    /** Both have links of this kind, and none is the same. */
    boolean differs(LinkKind kind, Witness other) {
        return has(kind) && other.has(kind) && !shares(kind, other);
    }

    private boolean has(LinkKind kind) {
        return links.stream().anyMatch(kind::names);
    }

    boolean sharesTitleWord(Witness other) {
        return titleWords.stream().anyMatch(other.titleWords::contains);
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

    Likeness likeness(Witness other) {
        return wording().likeness(other.wording());
    }

    /** Read once, and only when somebody asks: shingling is what costs here. */
    private Wording wording() {
        if (wording == null) {
            wording = Wording.of(signed.listing().abstractText());
        }
        return wording;
    }
}
