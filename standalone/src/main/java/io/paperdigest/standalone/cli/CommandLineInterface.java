package io.paperdigest.standalone.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Understands arguments, calls the command, and says what was not understood. */
public final class CommandLineInterface {

    private static final int WIDEST_HELP = 100;

    private final CommandLine commandLine;

    /**
     * A command line.
     *
     * @param commands what the commands do
     * @param terminal where to speak to
     */
    public CommandLineInterface(Commands commands, Terminal terminal) {
        commandLine = new CommandLine(new PaperDigestCommand(terminal));
        List.of(
                        new RunCommand(commands),
                        new SubscribeCommand(commands),
                        new UnsubscribeCommand(commands),
                        new SubscriptionsCommand(commands),
                        topics(commands),
                        new RankingsCommand(commands),
                        new ExplainCommand(commands),
                        new ChannelsCommand(commands),
                        new BrokerCommand(commands),
                        papers(commands, terminal),
                        evaluate(commands, terminal),
                        new ReplayCommand(commands),
                        new ResetCommand(commands),
                        bench(commands, terminal),
                        new HelpCommand())
                .forEach(commandLine::addSubcommand);
        commandLine.getSubcommands().values().forEach(CommandLineInterface::addHelp);
        addHelp(commandLine);
        addVersion(commandLine);
        configure(new Complaints(terminal), terminal);
    }

    /**
     * Does what the arguments ask for.
     *
     * @return the process's exit status
     */
    public int execute(String... arguments) {
        return commandLine.execute(arguments);
    }

    private static CommandLine bench(Commands commands, Terminal terminal) {
        CommandLine bench = new CommandLine(new BenchCommand(terminal));
        bench.addSubcommand(new BenchIdentityCommand(commands));
        bench.addSubcommand(new BenchTopicsCommand(commands));
        bench.addSubcommand(new BenchRankingsCommand(commands));
        bench.getSubcommands().values().forEach(CommandLineInterface::addHelp);
        return bench;
    }

    private void configure(Complaints complaints, Terminal terminal) {
        commandLine
                .setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Math.min(terminal.columns(), WIDEST_HELP))
                .setUsageHelpLongOptionsMaxWidth(WIDEST_HELP / 3)
                .setExecutionStrategy(CommandLineInterface::run)
                .setParameterExceptionHandler((problem, arguments) -> complaints.notUnderstood(problem))
                .setExecutionExceptionHandler(complaints::failed);
    }

    /** Only the last command runs: an option before its name would be dropped without a word. */
    private static int run(ParseResult result) {
        for (ParseResult part = result; part.hasSubcommand(); part = part.subcommand()) {
            boolean help = part.isUsageHelpRequested() || part.isVersionHelpRequested();
            if (!help && !part.matchedOptions().isEmpty()) {
                CommandSpec next = part.subcommand().commandSpec();
                throw new ParameterException(next.commandLine(), "options go behind " + next.name() + ".");
            }
        }
        return new RunLast().execute(result);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, stream.charset()), true);
    }

    private static CommandLine topics(Commands commands) {
        CommandLine topics = new CommandLine(new TopicsCommand(commands));
        topics.addSubcommand(new DefineTopicCommand(commands));
        topics.addSubcommand(new RemoveTopicCommand(commands));
        topics.addSubcommand(new RestoreTopicCommand(commands));
        topics.getSubcommands().values().forEach(CommandLineInterface::addHelp);
        return topics;
    }

    private static CommandLine evaluate(Commands commands, Terminal terminal) {
        CommandLine evaluate = new CommandLine(new EvaluateCommand(terminal));
        evaluate.addSubcommand(new EvaluateIdentityCommand(commands));
        evaluate.getSubcommands().values().forEach(CommandLineInterface::addHelp);
        return evaluate;
    }

    private static CommandLine papers(Commands commands, Terminal terminal) {
        CommandLine papers = new CommandLine(new PapersCommand(terminal));
        PapersCommand.parts(commands).forEach(papers::addSubcommand);
        papers.getSubcommands().values().forEach(CommandLineInterface::addHelp);
        return papers;
    }

    private static void addHelp(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        spec.usageMessage()
                .synopsisHeading("%nUsage:  ")
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n")
                .commandListHeading("%nCommands:%n");
        if (spec.findOption("--help") == null) {
            spec.addOption(OptionSpec.builder("-h", "--help")
                    .usageHelp(true)
                    .description("Show this.")
                    .build());
        }
    }

    private static void addVersion(CommandLine command) {
        String version = CommandLineInterface.class.getPackage().getImplementationVersion();
        command.getCommandSpec()
                .version("paper-digest " + (version == null ? "(not packaged)" : version))
                .addOption(OptionSpec.builder("--version")
                        .versionHelp(true)
                        .description("Show which version this is.")
                        .build());
    }
}
