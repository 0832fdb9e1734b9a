package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The topics behind {@code --topic}: up to the next option, or the address, which has an @ where no id has one. */
final class TopicIds implements IParameterConsumer {

    private static final Pattern BETWEEN = Pattern.compile("\\s*,\\s*|\\s+");

    @Override
    @SuppressWarnings("JdkObsolete") // picocli's
    public void consumeParameters(Stack<String> arguments, ArgSpec option, CommandSpec command) {
        List<String> words = new ArrayList<>();
        while (!arguments.isEmpty() && isTopics(arguments.peek())) {
            words.add(named(arguments.pop(), command));
        }
        List<String> topics = new ArrayList<>(option.<List<String>>getValue());
        topics.addAll(ids(String.join(" ", words).strip(), command));
        option.setValue(topics);
    }

    /** An empty word is what a script's unset variable leaves. */
    private static String named(String word, CommandSpec command) {
        if (word.isBlank()) {
            throw new ParameterException(command.commandLine(), "--topic needs the ID of a topic.");
        }
        return word;
    }

    private static List<String> ids(String words, CommandSpec command) {
        named(words, command);
        List<String> ids = List.of(BETWEEN.split(words, -1));
        if (ids.contains("")) {
            throw new ParameterException(
                    command.commandLine(), "--topic " + words + " has a comma with no ID beside it. Write a,b or a b.");
        }
        return ids;
    }

    private static boolean isTopics(String word) {
        return !word.startsWith("-") && !word.contains("@");
    }
}
