package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.stream.Stream;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The topics behind {@code --topic}: up to the next option, or the address, which has an @ where no id has one. */
final class TopicIds implements IParameterConsumer {

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        List<String> before = option.getValue();
        List<String> topics = new ArrayList<>(before);
        while (!arguments.isEmpty() && isTopics(arguments.peek())) {
            topics.addAll(ids(arguments.pop(), command));
        }
        if (topics.size() == before.size()) {
            throw none(command);
        }
        option.setValue(topics);
    }

    private static List<String> ids(String word, CommandSpec command) {
        if (word.isBlank()) {
            throw none(command);
        }
        List<String> ids = Stream.of(word.split(",", -1)).map(String::strip).toList();
        if (ids.contains("")) {
            throw new ParameterException(
                    command.commandLine(),
                    "--topic " + word
                            + " lacks an ID beside a comma: IDs are separated by commas without blanks, as in a,b.");
        }
        return ids;
    }

    private static ParameterException none(CommandSpec command) {
        return new ParameterException(command.commandLine(), "--topic needs the ID of a topic.");
    }

    private static boolean isTopics(String word) {
        return !word.startsWith("-") && !word.contains("@");
    }
}
