package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.ListingBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Papers that have nothing but a crowded link in common with each other, and something finer each with itself. */
class CrowdPropertiesTest {

    private static final String MEETING = "Proceedings of the Annual Map Meeting";
    private static final String NOTES = "Editor's notes";
    private static final String GREETING = "In this issue we bring you the following essays. ";

    @Property(tries = 2)
    void papersUnderOneTitleAreFoundByTheirAuthors(@ForAll long seed) {
        assertThat(grouped(crowd(160, n -> pair(n, MEETING, "", n, 1990 + n % 30)), seed))
                .isEqualTo(pairs(160));
    }

    /** Which have the opening in common too. */
    @Property(tries = 2)
    void notesUnderOneBareTitleAreFoundByTheirAuthors(@ForAll long seed) {
        assertThat(grouped(crowd(160, n -> pair(n, NOTES, GREETING, n, 1990 + n % 30)), seed))
                .isEqualTo(pairs(160));
    }

    @Property(tries = 2)
    void notesOfOneAuthorAreFoundByTheirYears(@ForAll long seed) {
        assertThat(grouped(crowd(110, n -> pair(n, NOTES, GREETING, 0, 1750 + 2 * n)), seed))
                .isEqualTo(pairs(110));
    }

    @Property(tries = 1)
    void papersUnderAWrongArxivIdAreFoundByTheirAuthors(@ForAll long seed) {
        assertThat(grouped(crowd(180, n -> retitled(n).map(each -> each.arxiv("2501.00001"))), seed))
                .isEqualTo(pairs(180));
    }

    @Property(tries = 1)
    void papersUnderAWrongDoiAreFoundByTheirAuthors(@ForAll long seed) {
        assertThat(grouped(crowd(180, n -> retitled(n).map(each -> each.doi("10.1000/wrong"))), seed))
                .isEqualTo(pairs(180));
    }

    /** The page names no author, and breaks the abstract off. */
    @Example
    void abstractsThatAreCutOffAreFoundByTheirOpenings() {
        List<SignedListing> listings = crowd(
                160,
                n -> Stream.of(
                        listing("api", n + 1).title(MEETING).authors(author(n)).text(text(n)),
                        listing("page", n + 1).title(MEETING).text(text(n).substring(0, text(n).length() / 3))));

        assertThat(grouped(listings, 1)).isEqualTo(pairs(160));
    }

    /** An id that bears no crowd, and more texts than are compared each with each. */
    @Example
    void latePapersUnderAWrongIdAreComparedToo() {
        assertThat(grouped(crowd(100, n -> retitled(n).map(each -> each.arxiv("2501.00001"))), 1))
                .isEqualTo(pairs(100));
    }

    @Property(tries = 2)
    void anyCrowdIsDividedAlikeInAnyOrder(@ForAll long seed) {
        List<SignedListing> listings = anyCrowd(new Random(seed));
        Library library = Library.of(listings);
        List<SignedListing> shuffled = new ArrayList<>(listings);
        shuffled.addAll(listings.subList(0, 50));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Library.of(shuffled).papers()).isEqualTo(library.papers());
        assertThat(explained(listings, listings.getLast())).isIn(library.grouping());
    }

    private static List<String> explained(List<SignedListing> journal, SignedListing listing) {
        Survey survey = new Survey();
        journal.forEach(survey::add);
        Decisions none = new Decisions();
        Set<String> around = survey.around(List.of(listing.listing().key()), none);
        List<SignedListing> component = journal.stream()
                .filter(signed -> around.contains(signed.listing().key()))
                .toList();
        return new Investigation(component, none, survey::isCrowded)
                .paper(listing.listing().key())
                .listings();
    }

    /** Few or many authors and years, some of each unknown; with ids, with texts that begin alike, and without. */
    private static List<SignedListing> anyCrowd(Random random) {
        int authors = List.of(2, 12, 80).get(random.nextInt(3));
        String title = random.nextBoolean() ? MEETING : NOTES;
        return IntStream.range(0, 220)
                .mapToObj(n -> {
                    ListingBuilder listing = listing("s" + n % 3, n + 1)
                            .title(title)
                            .text(List.of("", GREETING, "Volume " + n + ". ").get(random.nextInt(3))
                                    + (random.nextBoolean() ? text(random.nextInt(200)) : "Page " + n))
                            .categories("Maps " + n);
                    if (random.nextInt(5) > 0) {
                        listing.authors(author(random.nextInt(authors)), author(random.nextInt(authors)));
                    }
                    if (random.nextInt(5) > 0) {
                        listing.publishedIn(2000 + random.nextInt(12));
                    }
                    if (random.nextInt(6) == 0) {
                        listing.arxiv("2501.0000" + random.nextInt(5));
                    }
                    return listing.sign();
                })
                .toList();
    }

    /** A record with an id, and one without that other words describe. */
    private static Stream<ListingBuilder> pair(int n, String title, String opening, int author, int year) {
        return Stream.of(
                        listing("api", n + 1).text(opening + text(n)).doi("10.1000/" + n),
                        listing("page", n + 1).text(text(1000 + n)))
                .map(each -> each.title(title).authors(author(author)).publishedIn(year));
    }

    /** Nothing in common but the author. */
    private static Stream<ListingBuilder> retitled(int n) {
        return Stream.of(
                listing("api", n + 1)
                        .title("Zonal" + n + " Quiet" + n + " Cells" + n + " Measured" + n)
                        .authors(author(n), author(1000 + n))
                        .text(text(n)),
                listing("page", n + 1)
                        .title("Ferns" + n + " Against" + n + " Loud" + n + " Bridges" + n)
                        .authors(author(1000 + n))
                        .text(text(1000 + n)));
    }

    private interface Paper {
        Stream<ListingBuilder> listings(int n);
    }

    /** The first listings of all papers, then the second. */
    private static List<SignedListing> crowd(int papers, Paper paper) {
        return IntStream.range(0, 2)
                .boxed()
                .flatMap(at -> IntStream.range(0, papers)
                        .mapToObj(n -> paper.listings(n)
                                .skip(at)
                                .findFirst()
                                .orElseThrow()
                                .sign()))
                .toList();
    }

    private static String author(int n) {
        return "Ada Family" + n;
    }

    /** English enough to be compared, and nothing in common with another's. */
    private static String text(int n) {
        return IntStream.range(0, 25)
                .mapToObj(at -> "of the word" + n + "x" + at + " in a text" + n + "x" + at)
                .collect(Collectors.joining(" "));
    }

    private static Set<Set<String>> pairs(int papers) {
        return IntStream.rangeClosed(1, papers)
                .mapToObj(n -> Set.of("api@page#" + n, "page@page#" + n))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> grouped(List<SignedListing> listings, long seed) {
        List<SignedListing> shuffled = new ArrayList<>(listings);
        Collections.shuffle(shuffled, new Random(seed));
        return Library.of(shuffled).grouping().stream().map(Set::copyOf).collect(Collectors.toSet());
    }
}
