package io.paperdigest.identity;

import static io.paperdigest.sign.ListingBuilder.listing;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.ListingBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any listings, on few titles, ids and texts, so that they collide. */
class IdentityPropertiesTest {

    private static final List<String> TITLES = List.of(
            "Sparse Maps of a Silent Cortex",
            "Sparse maps of a silent cortex.",
            "Counting Silent Cells without Labels",
            "Songs of Old Bridges in Wind",
            "Sparse Maps of a Silent Cortexx",
            "Sparse Maps of a Silent Cortex (Panel)",
            "Sparse Maps of a Silent Cortex, Part II",
            "Editorial");

    private static final List<String> TEXTS = List.of(
            "",
            "Too short to say much.",
            text("cortex"),
            text("cortex") + " Code and maps are released.",
            text("cortex").substring(0, 400) + text("bridge").substring(0, 300),
            text("bridge"));

    @Property(tries = 200)
    void anyOrderAndAnyRepetitionGiveTheSamePapers(
            @ForAll("listings") List<SignedListing> listings, @ForAll long seed) {
        List<SignedListing> shuffled = new ArrayList<>(listings);
        shuffled.addAll(listings.subList(0, listings.size() / 2));
        Collections.shuffle(shuffled, new Random(seed));

        List<Paper> papers = Library.of(shuffled).papers();

        assertThat(papers).isEqualTo(Library.of(listings).papers());
    }

    /** In their own order, each between any listings, and again anywhere behind its first time. */
    @Property(tries = 300)
    void decisionsHoldWheneverTheyComeAndHoweverOften(
            @ForAll("listings") List<SignedListing> listings,
            @ForAll("choices") List<Choice> choices,
            @ForAll long seed) {
        List<JournalRecord> decisions = records(choices, listings);
        List<JournalRecord> listingsFirst = new ArrayList<>(listings);
        listingsFirst.addAll(decisions);

        Library library = Library.ofRecords(interleaved(listings, decisions, new Random(seed)));

        assertThat(library.papers()).isEqualTo(Library.ofRecords(listingsFirst).papers());
        assertThat(library.papers()).hasSize(library.counted());
    }

    /** At every moment, of which each is the end of some journal. */
    @Property(tries = 200)
    void redirectsLeadToAPaperInOneStepWhateverIsDecided(
            @ForAll("listings") List<SignedListing> listings,
            @ForAll("choices") List<Choice> choices,
            @ForAll long seed) {
        Library library = new Library();
        for (JournalRecord record : interleaved(listings, records(choices, listings), new Random(seed))) {
            library.take(record);
            assertThat(library.redirects())
                    .allSatisfy(redirect ->
                            assertThat(library.records.get(redirect.to())).isInstanceOf(Paper.class));
            assertThat(library.papers()).hasSize(library.counted());
        }
    }

    @Property(tries = 300)
    void listingsDecidedToBeDifferentAreNeverOnePaper(
            @ForAll("listings") List<SignedListing> listings, @ForAll("choices") List<Choice> choices) {
        List<JournalRecord> decisions = records(choices, listings);
        List<JournalRecord> all = new ArrayList<>(listings);
        all.addAll(decisions);

        Map<String, String> papers = Library.ofRecords(all).paperOfListing();

        holding(decisions).forEach((pair, decision) -> {
            if (decision.verdict() == Verdict.DIFFERENT) {
                assertThat(papers.get(pair.getFirst())).isNotEqualTo(papers.get(pair.getLast()));
            }
        });
    }

    @Property(tries = 300)
    void listingsDecidedToBeTheSameAreOnePaperWhereNoneIsDecidedToBeDifferent(
            @ForAll("listings") List<SignedListing> listings, @ForAll("choices") List<Choice> choices) {
        List<JournalRecord> decisions = records(choices, listings).stream()
                .filter(record -> !(record instanceof IdentityDecision decision) || decision.verdict() == Verdict.SAME)
                .toList();
        List<JournalRecord> all = new ArrayList<>(decisions);
        all.addAll(listings);

        Map<String, String> papers = Library.ofRecords(all).paperOfListing();

        holding(decisions)
                .keySet()
                .forEach(pair -> assertThat(papers.get(pair.getFirst())).isEqualTo(papers.get(pair.getLast())));
    }

    @Property(tries = 200)
    void explanationsSayWhatTheStreamDecided(
            @ForAll("listings") List<SignedListing> listings, @ForAll("choices") List<Choice> choices) {
        List<JournalRecord> journal = new ArrayList<>(listings);
        journal.addAll(records(choices, listings));
        Survey survey = new Survey();
        listings.forEach(survey::add);
        Decisions decisions = new Decisions();
        holdingInOrder(journal).forEach(decisions::add);

        Library.ofRecords(journal).grouping().forEach(paper -> {
            Set<String> around = survey.around(paper.subList(0, 1), decisions);
            List<SignedListing> component = listings.stream()
                    .filter(signed -> around.contains(signed.listing().key()))
                    .toList();
            Dossier dossier = new Investigation(component, decisions, survey::isCrowded).paper(paper.getLast());
            assertThat(dossier.listings()).isEqualTo(paper);
        });
    }

    /** What was decided and withdrawn leaves no trace. */
    @Property(tries = 200)
    void withdrawnDecisionsLeaveThePapersAsTheyWere(
            @ForAll("listings") List<SignedListing> listings,
            @ForAll("choices") List<Choice> choices,
            @ForAll long seed) {
        List<JournalRecord> decisions = new ArrayList<>(records(choices, listings));
        records(choices, listings).forEach(record -> {
            if (record instanceof IdentityDecision decision) {
                decisions.add(MadeUpDecisions.withdrawal(decision.id()));
            }
        });

        Library library = Library.ofRecords(interleaved(listings, decisions, new Random(seed)));

        assertThat(library.papers()).isEqualTo(Library.of(listings).papers());
    }

    /** More texts under one title than a link bears, some of them twice, and a few with ids. */
    @Property(tries = 3)
    void aCrowdIsACrowdInAnyOrder(@ForAll long seed) {
        List<SignedListing> listings = IntStream.range(0, 130)
                .mapToObj(n -> new Draft(
                                TITLES.getFirst(), "Volume " + n % 110, "", n % 9 == 0 ? "2501.00001" : "", "", 1, 0)
                        .sign(n + 1))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Paper> papers = Library.of(listings).papers();

        Collections.shuffle(listings, new Random(seed));

        assertThat(Library.of(listings).papers()).isEqualTo(papers);
        assertThat(papers).hasSizeGreaterThan(100);
    }

    @Property(tries = 200)
    void everyListingIsInExactlyOnePaper(@ForAll("listings") List<SignedListing> listings) {
        Library library = Library.of(listings);

        assertThat(library.grouping().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        listings.stream().map(signed -> signed.listing().key()).toList());
    }

    @Property(tries = 200)
    void redirectsLeadToAPaperInOneStepAtEveryMoment(@ForAll("listings") List<SignedListing> listings) {
        Library library = new Library();
        for (SignedListing listing : listings) {
            library.add(listing);
            assertThat(library.redirects())
                    .allSatisfy(redirect ->
                            assertThat(library.records.get(redirect.to())).isInstanceOf(Paper.class));
            assertThat(library.papers()).hasSize(library.counted());
        }
    }

    @Property(tries = 200)
    void aRedirectLeadsToThePaperThatHasItsListing(@ForAll("listings") List<SignedListing> listings) {
        Library library = Library.of(listings);

        for (SignedListing listing : listings) {
            String key = listing.listing().key();
            Canonical record = library.records.get(PaperId.of(key));
            if (record instanceof Redirect redirect) {
                assertThat(redirect.to()).isEqualTo(library.paperOfListing().get(key));
            }
        }
    }

    @Property(tries = 200)
    void changesAreWhatDiffers(@ForAll("listings") List<SignedListing> listings) {
        Library library = new Library();

        for (SignedListing listing : listings) {
            Resolution resolution = library.add(listing); // refuses a record that is told again unchanged
            assertThat(resolution.changes())
                    .extracting(Canonical::id)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void noPaperHasTwoArxivIds(@ForAll("listings") List<SignedListing> listings) {
        Library library = Library.of(listings);

        assertThat(library.papers())
                .allSatisfy(paper -> assertThat(listings.stream()
                                .filter(signed -> paper.id()
                                        .equals(library.paperOfListing()
                                                .get(signed.listing().key())))
                                .flatMap(signed -> signed.links().stream())
                                .filter(link -> link.startsWith("arxiv:"))
                                .distinct())
                        .hasSizeLessThanOrEqualTo(1));
    }

    /**
     * A decision without listings.
     *
     * @param a chooses a listing
     * @param b chooses another one
     * @param withdraws whether the one before is withdrawn instead
     */
    record Choice(boolean same, int a, int b, boolean withdraws) {}

    @Provide
    Arbitrary<List<Choice>> choices() {
        Arbitrary<Integer> places = Arbitraries.integers().between(0, 13);
        return Combinators.combine(Arbitraries.of(true, false), places, places, Arbitraries.of(false, false, true))
                .as(Choice::new)
                .list()
                .ofMaxSize(6);
    }

    /** Decision n is called dn; of one listing nothing is decided. */
    private static List<JournalRecord> records(List<Choice> choices, List<SignedListing> listings) {
        List<JournalRecord> records = new ArrayList<>();
        for (int n = 0; n < choices.size(); n++) {
            Choice choice = choices.get(n);
            String a = key(listings, choice.a());
            String b = key(listings, choice.b());
            if (choice.withdraws()) {
                records.add(MadeUpDecisions.withdrawal("d" + (n - 1)));
            } else if (!a.equals(b)) {
                records.add(
                        choice.same() ? MadeUpDecisions.same("d" + n, a, b) : MadeUpDecisions.different("d" + n, a, b));
            }
        }
        return records;
    }

    private static String key(List<SignedListing> listings, int choice) {
        return listings.get(choice % listings.size()).listing().key();
    }

    /** Listings in any order and some twice; decisions in their order, some again later. */
    private static List<JournalRecord> interleaved(
            List<SignedListing> listings, List<JournalRecord> decisions, Random random) {
        List<JournalRecord> all = new ArrayList<>(listings);
        all.addAll(listings.subList(0, listings.size() / 2));
        Collections.shuffle(all, random);
        int from = 0;
        for (JournalRecord decision : decisions) {
            from += random.nextInt(all.size() - from + 1);
            all.add(from, decision);
            from++;
        }
        for (JournalRecord decision : decisions) {
            if (random.nextBoolean()) {
                int behind = all.indexOf(decision) + 1;
                all.add(behind + random.nextInt(all.size() - behind + 1), decision);
            }
        }
        return all;
    }

    private static Collection<IdentityDecision> holdingInOrder(List<JournalRecord> records) {
        Map<String, IdentityDecision> byId = new LinkedHashMap<>();
        for (JournalRecord record : records) {
            if (record instanceof IdentityDecision decision) {
                byId.put(decision.id(), decision);
            } else if (record instanceof DecisionWithdrawal withdrawal) {
                byId.remove(withdrawal.decision());
            }
        }
        return byId.values();
    }

    /** The last decision on each pair that was not withdrawn. */
    private static Map<List<String>, IdentityDecision> holding(List<JournalRecord> records) {
        Map<List<String>, IdentityDecision> byPair = new LinkedHashMap<>();
        holdingInOrder(records)
                .forEach(decision -> byPair.put(
                        Stream.of(decision.listings(), decision.others())
                                .flatMap(List::stream)
                                .sorted()
                                .toList(),
                        decision));
        return byPair;
    }

    @Provide
    Arbitrary<List<SignedListing>> listings() {
        return drafts().list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(place -> drafts.get(place).sign(place + 1))
                        .toList());
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        Arbitraries.of(TEXTS),
                        Arbitraries.of("Ada Moor", "Ben Oak", ""),
                        Arbitraries.of("2501.00001", "2501.00002", "", "", ""),
                        Arbitraries.of("10.1000/a", "10.1000/b", "10.48550/arXiv.2501.00001", "", "", ""),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(0, 2023, 2024, 2026))
                .as(Draft::new);
    }

    /** A listing without a key; empty texts and 0 stand for what the source does not say. */
    private record Draft(String title, String text, String author, String arxiv, String doi, int day, int year) {

        SignedListing sign(int ordinal) {
            ListingBuilder listing = listing("s" + ordinal % 3, ordinal)
                    .title(title)
                    .text(text)
                    .arxiv(arxiv)
                    .doi(doi)
                    .seenOn(day);
            if (!author.isEmpty()) {
                listing.authors(author);
            }
            if (year > 0) {
                listing.publishedIn(year);
            }
            return listing.sign();
        }
    }

    /** English enough to be compared, and nothing in common with another subject's. */
    private static String text(String subject) {
        return IntStream.range(0, 25)
                .mapToObj(n -> "of the " + subject + n + " in a " + subject + n)
                .collect(Collectors.joining(" "));
    }
}
