package io.paperdigest.standalone.cli;

import java.util.List;

/** What is asked about papers, or decided of them. */
public sealed interface PapersOptions {

    /** Where the papers are. */
    StateOptions state();

    /**
     * Why the listings of a paper are together.
     *
     * @param paper an id, a former id, an arXiv id, a DOI, a listing's key, or how one begins
     * @param json whether for programs
     */
    record Explain(String paper, boolean json, StateOptions state) implements PapersOptions {}

    /**
     * Which papers have these words in their titles.
     *
     * @param words all of them, in any order
     */
    record Find(List<String> words, StateOptions state) implements PapersOptions {
        public Find {
            words = List.copyOf(words);
        }
    }

    /**
     * Takes listings out of a paper.
     *
     * @param paper as for {@link Explain}
     * @param listings their keys, or how they begin
     */
    record Split(String paper, List<String> listings, Decider decider, StateOptions state) implements Deciding {
        public Split {
            listings = List.copyOf(listings);
        }
    }

    /** Joins two papers or listings; each is named as for {@link Explain}. */
    record Same(String a, String b, Decider decider, StateOptions state) implements Deciding {}

    /** Keeps two papers or listings apart; each is named as for {@link Explain}. */
    record Different(String a, String b, Decider decider, StateOptions state) implements Deciding {}

    /**
     * Takes decisions back.
     *
     * @param decisions their ids, or how they begin
     */
    record Withdraw(List<String> decisions, Decider decider, StateOptions state) implements PapersOptions {
        public Withdraw {
            decisions = List.copyOf(decisions);
        }
    }

    /** Lists the decisions that hold. */
    record Decisions(boolean json, StateOptions state) implements PapersOptions {}

    /** What leads to a decision. */
    sealed interface Deciding extends PapersOptions permits Split, Same, Different {

        /** Who decides. */
        Decider decider();
    }

    /**
     * Who decides, and why.
     *
     * @param by a name; empty for who is logged in
     * @param reason for people; may be empty
     */
    record Decider(String by, String reason) {}
}
