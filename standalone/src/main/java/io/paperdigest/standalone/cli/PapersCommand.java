package io.paperdigest.standalone.cli;

import io.paperdigest.standalone.cli.PapersOptions.Decider;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code papers}: why listings are one paper, and what to do when they should not be. */
@Command(
        name = "papers",
        header = "Says why listings are one paper, and corrects it.",
        synopsisSubcommandLabel = "WHAT",
        footer = {"", "Example:  ./paper-digest papers explain 2501.00001"})
final class PapersCommand extends GroupCommand {

    private static final String PAPER =
            "A paper's id, its arXiv id or DOI, the key of one of its listings, or how one of these begins.";

    PapersCommand(Terminal terminal) {
        super(terminal);
    }

    /** The commands below it. */
    static List<Object> parts(Commands commands) {
        return List.of(
                new Explain(commands),
                new Find(commands),
                new Split(commands),
                new Same(commands),
                new Different(commands),
                new DecisionsCommand(commands),
                new Withdraw(commands));
    }

    /** Where the papers are. */
    abstract static class Part implements Callable<Integer> {

        private final Commands commands;

        @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
        private boolean demo;

        @Mixin
        private StateArguments state = new StateArguments();

        Part(Commands commands) {
            this.commands = commands;
        }

        /** What is asked. */
        abstract PapersOptions options(StateOptions where);

        @Override
        public Integer call() throws InterruptedException {
            return commands.papers(options(state.options(demo))).status();
        }
    }

    /** Who decides, and why. */
    abstract static class DecidingPart extends Part {

        @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for those who come later.")
        private String reason = "";

        @Option(names = "--by", paramLabel = "NAME", description = "Who decides. Default: who is logged in.")
        private @Nullable String by;

        DecidingPart(Commands commands) {
            super(commands);
        }

        Decider decider() {
            return new Decider(by == null ? "" : by.strip(), reason.strip());
        }
    }

    /** Two papers, or listings, of which something is decided. */
    abstract static class PairPart extends DecidingPart {

        @Parameters(index = "0", paramLabel = "A", description = PAPER)
        private String a = "";

        @Parameters(index = "1", paramLabel = "B", description = "Another one.")
        private String b = "";

        PairPart(Commands commands) {
            super(commands);
        }

        /** What is asked of them. */
        abstract PapersOptions options(String one, String other, StateOptions where);

        @Override
        PapersOptions options(StateOptions where) {
            return options(a, b, where);
        }
    }

    @Command(
            name = "explain",
            header = "Says why the listings of a paper are together.",
            description = {
                "",
                "Each link between its listings with its evidence, what speaks against it, what is like it and not part of"
                        + " it, operators' decisions, and which listing each field came from. Judges by the rules that made"
                        + " the paper."
            })
    static final class Explain extends Part {

        @Parameters(paramLabel = "PAPER", description = PAPER)
        private String paper = "";

        @Option(names = "--json", description = "One JSON object on standard output.")
        private boolean json;

        Explain(Commands commands) {
            super(commands);
        }

        @Override
        PapersOptions options(StateOptions where) {
            return new PapersOptions.Explain(paper, json, where);
        }
    }

    @Command(
            name = "find",
            header = "Finds papers by words of their titles.",
            description = {"", "One line a paper: its id and its title."})
    static final class Find extends Part {

        @Parameters(paramLabel = "WORD", arity = "1..*", description = "What their titles have, all of it.")
        private List<String> words = new ArrayList<>();

        Find(Commands commands) {
            super(commands);
        }

        @Override
        PapersOptions options(StateOptions where) {
            return new PapersOptions.Find(words, where);
        }
    }

    @Command(
            name = "split",
            header = "Takes listings out of a paper that do not belong to it.",
            description = {
                "",
                "They become a paper of their own, or several, and stay apart from the others whatever comes later."
            })
    static final class Split extends DecidingPart {

        @Parameters(index = "0", paramLabel = "PAPER", description = PAPER)
        private String paper = "";

        @Parameters(
                index = "1..*",
                paramLabel = "LISTING",
                arity = "1..*",
                description = "The keys of its listings that do not belong to it, or how they begin.")
        private List<String> listings = new ArrayList<>();

        Split(Commands commands) {
            super(commands);
        }

        @Override
        PapersOptions options(StateOptions where) {
            return new PapersOptions.Split(paper, listings, decider(), where);
        }
    }

    @Command(
            name = "same",
            header = "Decides that two papers, or listings, are the same paper.",
            description = {"", "They become one paper with all that is with them, whatever speaks against it."})
    static final class Same extends PairPart {

        Same(Commands commands) {
            super(commands);
        }

        @Override
        PapersOptions options(String one, String other, StateOptions where) {
            return new PapersOptions.Same(one, other, decider(), where);
        }
    }

    @Command(
            name = "different",
            header = "Decides that two papers, or listings, are different papers.",
            description = {
                "",
                "They stay apart, and so does what joins them, whatever comes later. This outweighs decisions that others"
                        + " are the same."
            })
    static final class Different extends PairPart {

        Different(Commands commands) {
            super(commands);
        }

        @Override
        PapersOptions options(String one, String other, StateOptions where) {
            return new PapersOptions.Different(one, other, decider(), where);
        }
    }

    @Command(
            name = "decisions",
            header = "Lists the decisions on papers that hold.",
            description = {"", "One line a decision: its id, when, who, and what on which listings."})
    static final class DecisionsCommand extends Part {

        @Option(names = "--json", description = "One JSON object on standard output.")
        private boolean json;

        DecisionsCommand(Commands commands) {
            super(commands);
        }

        @Override
        PapersOptions options(StateOptions where) {
            return new PapersOptions.Decisions(json, where);
        }
    }

    @Command(
            name = "withdraw",
            header = "Takes decisions on papers back.",
            description = {"", "What was decided on the same listings before holds again."})
    static final class Withdraw extends DecidingPart {

        @Parameters(
                paramLabel = "DECISION",
                arity = "1..*",
                description =
                        "Ids of decisions, or how they begin, three characters or more. See: ./paper-digest papers"
                                + " decisions")
        private List<String> decisions = new ArrayList<>();

        Withdraw(Commands commands) {
            super(commands);
        }

        @Override
        PapersOptions options(StateOptions where) {
            return new PapersOptions.Withdraw(decisions, decider(), where);
        }
    }
}
