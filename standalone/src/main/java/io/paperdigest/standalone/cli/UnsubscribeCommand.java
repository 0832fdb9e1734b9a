package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code unsubscribe}: takes somebody off, or topics out of what they follow. */
@Command(
        name = "unsubscribe",
        header = "Takes somebody off, or topics out of what they follow.",
        description = {
            "",
            "Nothing is sent to them any more. With --topic they keep their other topics; once the last is gone, nothing"
                    + " is sent any more."
        })
final class UnsubscribeCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "EMAIL", description = "Their address.")
    private String email = "";

    @Option(
            names = "--topic",
            paramLabel = "ID",
            arity = "1..*",
            split = ",",
            parameterConsumer = TopicIds.class,
            description = "A topic they follow no more; several are separated by spaces or commas."
                    + " See: ./paper-digest subscriptions")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    UnsubscribeCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.unsubscribe(new UnsubscribeOptions(email, topics, state.options(demo)))
                .status();
    }
}
