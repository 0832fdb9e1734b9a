package io.paperdigest.standalone.cli;

import io.paperdigest.events.TopicRequest;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code topics define}: defines or changes a topic. */
@Command(
        name = "define",
        header = "Defines or changes a topic.",
        description = {
            "",
            "It holds from now on, also over a topic of the catalogue with the same id; papers of the last two weeks are"
                    + " matched at once. A query that can't be read, or would cost too much, is refused with the place."
        })
public final class DefineTopicCommand implements Callable<Integer> {

    /** Where topics stand of which nobody said where. */
    public static final String OWN = "Own topics";

    private final Commands commands;

    @Parameters(paramLabel = "ID", description = "The topic's id: lower-case words joined by hyphens.")
    private String id = "";

    @Option(
            names = "--query",
            paramLabel = "QUERY",
            description =
                    "What its papers say: words, \"phrases\", AND, OR, NOT, word*, title:word. Needed for a new one.")
    private @Nullable String query;

    @Option(names = "--title", paramLabel = "TEXT", description = "Its name for people. Default: made of the id.")
    private @Nullable String title;

    @Option(names = "--group", paramLabel = "TEXT", description = "Which topics it stands with. Default: " + OWN + ".")
    private @Nullable String group;

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    DefineTopicCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.changeTopic(new TopicOptions(
                        TopicRequest.Action.DEFINE,
                        id,
                        Optional.ofNullable(query),
                        Optional.ofNullable(title),
                        Optional.ofNullable(group),
                        state.options(demo)))
                .status();
    }
}
