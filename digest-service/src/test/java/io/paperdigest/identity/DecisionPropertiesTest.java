package io.paperdigest.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Paper;
import io.paperdigest.events.SignedListing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any listings with any decisions on them, whenever they come. */
class DecisionPropertiesTest {

    /** In their own order, each between any listings, and again anywhere behind its first time. */
    @Property(tries = 300)
    void decisionsHoldWheneverTheyComeAndHoweverOften(
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings,
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
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings,
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
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings,
            @ForAll("choices") List<Choice> choices) {
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
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings,
            @ForAll("choices") List<Choice> choices) {
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
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings,
            @ForAll("choices") List<Choice> choices) {
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
            @ForAll(supplier = AnyListings.class) List<SignedListing> listings,
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
}
