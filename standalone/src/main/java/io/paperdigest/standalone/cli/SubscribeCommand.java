package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code subscribe}: adds somebody, or changes what they follow. */
@Command(
        name = "subscribe",
        header = "Adds somebody, or changes what they follow.",
        description = {
            "",
            "Each run then also makes a digest for them, of their topics. Without --topic they get the general digest."
        })
final class SubscribeCommand implements Callable<Integer> {

    private final Commands commands;

    @Parameters(paramLabel = "EMAIL", description = "Their address.")
    private String email = "";

    @Option(
            names = "--topic",
            paramLabel = "ID",
            arity = "1..*",
            split = ",",
            parameterConsumer = TopicIds.class,
            description = "A topic they follow; several are separated by spaces or commas. See: ./paper-digest topics")
    private List<String> topics = new ArrayList<>();

    @Option(names = "--demo", description = "Of the demo (data/sample), not of your own digest (data/main).")
    private boolean demo;

    @Mixin
    private StateArguments state = new StateArguments();

    SubscribeCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws InterruptedException {
        return commands.subscribe(new SubscribeOptions(email, topics, state.options(demo)))
                .status();
    }
}
