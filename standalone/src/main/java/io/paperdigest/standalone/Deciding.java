package io.paperdigest.standalone;

import io.paperdigest.channel.Journal;
import io.paperdigest.channel.PaperRecords;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.Paper;
import io.paperdigest.runtime.text.NearestNames;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.PapersOptions;
import io.paperdigest.standalone.cli.PapersOptions.Decider;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.papers.Card;
import io.paperdigest.standalone.papers.DecisionText;
import io.paperdigest.standalone.papers.Draft;
import io.paperdigest.standalone.papers.Found;
import io.paperdigest.standalone.papers.Shelf;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code papers split}, {@code same}, {@code different} and {@code withdraw}: what is decided, and what comes of it. */
final class Deciding {

    private final Papers papers;
    private final PaperRecords records;
    private final Terminal terminal;
    private final Clock clock;
    private final String user;

    /** @param user who is logged in */
    Deciding(Papers papers, PaperRecords records, Caller caller, String user) {
        this.papers = papers;
        this.records = records;
        this.terminal = caller.terminal();
        this.clock = caller.clock();
        this.user = user;
    }

    /** Works off what was written to the journal. */
    interface Topology {

        /** Returns when the decisions that hold are as they should be. */
        void settle(Predicate<List<IdentityDecision>> settled);
    }

    ExitCode decide(PapersOptions.Deciding options, Journal journal, Topology topology) {
        Shelf before = papers.shelf();
        Optional<Draft> draft = draft(options, before);
        if (draft.isEmpty()) {
            return nothing();
        }
        return switch (draft.get()) {
            case Draft.Refused refused -> {
                terminal.complain(refused.reason());
                yield nothing();
            }
            case Draft.OnePaper one -> {
                terminal.complain("these are one paper. Name two listings of it, or take some out of it:  "
                        + papers.command("split " + one.paper() + " LISTING..."));
                yield nothing();
            }
            case Draft.Pair pair -> {
                IdentityDecision decision = pair.decision(options.decider().reason(), by(options.decider()), now());
                journal.decide(decision);
                topology.settle(holding -> holding.contains(decision));
                terminal.say("Decided  " + DecisionText.line(decision));
                yield say(before, List.of(decision));
            }
        };
    }

    private Optional<Draft> draft(PapersOptions.Deciding options, Shelf shelf) {
        return switch (options) {
            case PapersOptions.Split split ->
                papers.found(shelf, split.paper())
                        .map(Papers::card)
                        .flatMap(paper ->
                                listings(shelf, paper, split.listings()).map(listings -> Draft.split(paper, listings)));
            case PapersOptions.Same same ->
                papers.found(shelf, same.a())
                        .flatMap(a -> papers.found(shelf, same.b()).map(b -> Draft.same(a, b)));
            case PapersOptions.Different different ->
                papers.found(shelf, different.a())
                        .flatMap(a -> papers.found(shelf, different.b()).map(b -> Draft.different(a, b)));
        };
    }

    /** Their keys; empty when one is none, and said. */
    private Optional<List<String>> listings(Shelf shelf, Card paper, List<String> asked) {
        List<String> keys = new ArrayList<>();
        for (String name : asked) {
            Optional<Found> found = papers.listing(shelf, paper, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            if (!(found.get() instanceof Found.OneListing listing)) {
                terminal.complain(
                        name + " is a paper. Name listings of it, see:  " + papers.command("explain " + name));
                return Optional.empty();
            }
            keys.add(listing.listing());
        }
        return Optional.of(keys);
    }

    ExitCode withdraw(PapersOptions.Withdraw options, Journal journal, Topology topology) {
        List<IdentityDecision> holding = records.decisions();
        List<IdentityDecision> gone = new ArrayList<>();
        for (String asked : options.decisions()) {
            Optional<IdentityDecision> decision = decision(asked, holding);
            if (decision.isEmpty()) {
                terminal.nothingChanged("Those that hold:  " + papers.command("decisions"));
                return ExitCode.USAGE;
            }
            gone.add(decision.get());
        }
        Shelf before = papers.shelf();
        gone.forEach(decision -> journal.withdraw(
                new DecisionWithdrawal(decision.id(), options.decider().reason(), by(options.decider()), now())));
        topology.settle(now -> gone.stream().noneMatch(now::contains));
        gone.forEach(decision -> terminal.say("Withdrawn  " + DecisionText.line(decision)));
        return say(before, gone);
    }

    private Optional<IdentityDecision> decision(String asked, List<IdentityDecision> holding) {
        List<IdentityDecision> meant = holding.stream()
                .filter(decision ->
                        asked.length() >= Shelf.SHORTEST_PREFIX && decision.id().startsWith(asked))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.getFirst());
        }
        terminal.complain(
                meant.isEmpty() ? none(asked, holding) : Papers.choice(asked, lines(meant), UnaryOperator.identity()));
        return Optional.empty();
    }

    private static String none(String asked, List<IdentityDecision> holding) {
        List<String> ids = holding.stream().map(IdentityDecision::id).toList();
        return asked.length() < Shelf.SHORTEST_PREFIX
                ? asked + " is too short: a decision is named by its id, or by how it begins, " + Shelf.SHORTEST_PREFIX
                        + " characters or more."
                : "no decision " + asked + " holds." + NearestNames.question(asked, ids);
    }

    private static List<String> lines(List<IdentityDecision> decisions) {
        return decisions.stream().map(DecisionText::line).sorted().toList();
    }

    /** Which papers have the listings that were decided on, before and now. */
    private ExitCode say(Shelf before, List<IdentityDecision> decisions) {
        Set<String> listings = decisions.stream()
                .flatMap(decision -> Stream.concat(decision.listings().stream(), decision.others().stream()))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Card> now = having(papers.shelf(), listings);
        if (now.equals(having(before, listings))) {
            terminal.out().println("That changes no paper as it stands:");
        } else {
            terminal.out()
                    .println(now.size() == 1 ? "Now there is one paper:" : "Now there are " + now.size() + " papers:");
        }
        Map<String, Paper> full = papers.papers(now.keySet());
        now.values().forEach(card -> {
            Paper paper = full.get(card.id());
            terminal.say("  " + card.id() + "  " + (paper == null ? "" : paper.title()));
            card.listings().forEach(listing -> terminal.say("    " + listing));
        });
        return ExitCode.DONE;
    }

    private static Map<String, Card> having(Shelf shelf, Set<String> listings) {
        return shelf.papers().stream()
                .filter(card -> card.listings().stream().anyMatch(listings::contains))
                .collect(Collectors.toMap(Card::id, card -> card, (a, b) -> a, TreeMap::new));
    }

    private ExitCode nothing() {
        terminal.nothingChanged();
        return ExitCode.USAGE;
    }

    private String by(Decider decider) {
        return decider.by().isEmpty() ? user : decider.by();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
