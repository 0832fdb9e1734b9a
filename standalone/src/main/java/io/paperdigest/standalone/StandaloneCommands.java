package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.ChannelCensus;
import io.paperdigest.channel.ChannelState;
import io.paperdigest.channel.Patience;
import io.paperdigest.events.Channels;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.standalone.cli.BenchOptions;
import io.paperdigest.standalone.cli.BenchRankingsOptions;
import io.paperdigest.standalone.cli.BenchTopicsOptions;
import io.paperdigest.standalone.cli.BrokerOptions;
import io.paperdigest.standalone.cli.ChannelsOptions;
import io.paperdigest.standalone.cli.Commands;
import io.paperdigest.standalone.cli.EvaluateOptions;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.ExplainOptions;
import io.paperdigest.standalone.cli.PapersOptions;
import io.paperdigest.standalone.cli.RankingsOptions;
import io.paperdigest.standalone.cli.ReplayOptions;
import io.paperdigest.standalone.cli.ResetOptions;
import io.paperdigest.standalone.cli.RunOptions;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.SubscribeOptions;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.cli.TopicOptions;
import io.paperdigest.standalone.cli.UnsubscribeOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands, each in its data folder, on the embedded broker or an existing one. */
final class StandaloneCommands implements Commands {

    /** A digest service that runs answers within a second. What was asked is kept for one that starts later. */
    private static final Duration SERVICES_ANSWER = Duration.ofSeconds(30);

    /** Two thousand papers a second and partition are matched again, and a busy service may do less. */
    private static final Duration SERVICES_MATCH = Duration.ofMinutes(5);

    private final Caller caller;
    private final Terminal terminal;

    StandaloneCommands(Caller caller) {
        this.caller = caller;
        this.terminal = caller.terminal();
    }

    @Override
    public ExitCode run(RunOptions options) throws InterruptedException {
        RunInputs inputs = RunInputs.of(options, caller.environment());
        return stoppable(() -> {
            FarDay.confirm(options, caller);
            return Folders.open(options.state().data(), folder -> new Run(caller, options, inputs).in(folder));
        });
    }

    @Override
    public ExitCode subscribe(SubscribeOptions options) throws InterruptedException {
        return withPeople(options.state(), people -> people.subscribe(options));
    }

    @Override
    public ExitCode unsubscribe(UnsubscribeOptions options) throws InterruptedException {
        return withPeople(options.state(), people -> people.unsubscribe(options));
    }

    @Override
    public ExitCode subscriptions(StateOptions options) throws InterruptedException {
        return look(options, books -> new People(books, terminal, options).subscriptions());
    }

    @Override
    public ExitCode topics(StateOptions options) throws InterruptedException {
        return look(options, books -> new People(books, terminal, options).topics());
    }

    @Override
    public ExitCode explain(ExplainOptions options) throws InterruptedException {
        return look(options.state(), books -> new Explain(books, terminal).paper(options));
    }

    @Override
    public ExitCode rankings(RankingsOptions options) throws InterruptedException {
        return look(options.state(), books -> new Rankings(books, terminal).show(options));
    }

    @Override
    public ExitCode changeTopic(TopicOptions options) throws InterruptedException {
        TopicDesk desk = new TopicDesk(terminal, options);
        return desk.understood()
                ? inFolder(options.state().data(), folder -> change(desk, options.state(), folder))
                : ExitCode.USAGE;
    }

    /** On our own broker nothing runs but what we start; on an existing one the services do. */
    private ExitCode change(TopicDesk desk, StateOptions state, DataFolder folder)
            throws IOException, InterruptedException {
        try (KafkaHome kafka = KafkaHome.open(state, folder, caller)) {
            Installation installation = kafka.installation();
            if (state.bootstrapServers().isEmpty()) {
                try (Pipeline pipeline = Pipeline.start(installation, caller.clock())) {
                    return desk.change(pipeline.books(), pipeline);
                }
            }
            return withBooks(installation, books -> desk.change(books, new Services(books)));
        }
    }

    /** Services that run on an existing Kafka, somewhere. */
    private final class Services implements TopicDesk.Keeper {

        private final Books books;

        Services(Books books) {
            this.books = books;
        }

        @Override
        public TopicAnswer ask(TopicRequest request) {
            return books.journal().ask(request, patience(SERVICES_ANSWER));
        }

        @Override
        public void awaitMatched(int catalogue) {
            books.awaitMatched(catalogue, patience(SERVICES_MATCH));
        }

        private Patience patience(Duration limit) {
            return new Patience(caller.clock(), limit, Optional::empty);
        }
    }

    @Override
    public ExitCode channels(ChannelsOptions options) throws InterruptedException {
        StateOptions state = options.state();
        if (state.bootstrapServers().isPresent()) {
            Map<String, Object> clients =
                    KafkaHome.clients(state.bootstrapServers().get(), caller.environment());
            return stoppable(() -> say(options, new KafkaClients(clients)));
        }
        return stoppable(() -> DataFolder.isNothing(state.data())
                ? say(options, ChannelCensus.beforeAll(new Channels(state.prefix(), 1)))
                : Folders.open(state.data(), folder -> census(options, folder)));
    }

    private ExitCode census(ChannelsOptions options, DataFolder folder) throws IOException {
        try (KafkaHome kafka = KafkaHome.open(options.state(), folder, caller)) {
            return say(options, new KafkaClients(kafka.installation().clients()));
        }
    }

    private ExitCode say(ChannelsOptions options, KafkaClients clients) {
        return say(
                options,
                new ChannelCensus(clients).of(new Channels(options.state().prefix(), 1)));
    }

    private ExitCode say(ChannelsOptions options, List<ChannelState> channels) {
        ChannelsReport report = new ChannelsReport(channels);
        if (options.json()) {
            terminal.out().println(report.json());
        } else {
            report.lines(terminal).forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    @Override
    public ExitCode broker(BrokerOptions options) throws InterruptedException {
        return inFolder(options.data(), folder -> new OpenBroker(terminal).in(folder, options));
    }

    @Override
    public ExitCode papers(PapersOptions options) throws InterruptedException {
        Folders.Work work = folder -> {
            try (KafkaHome kafka = KafkaHome.open(options.state(), folder, caller)) {
                return new PapersWork(caller, kafka.installation()).done(options);
            }
        };
        return switch (options) {
            case PapersOptions.Explain explain -> lookInFolder(explain.state().data(), work);
            case PapersOptions.Find find -> lookInFolder(find.state().data(), work);
            case PapersOptions.Decisions decisions ->
                lookInFolder(decisions.state().data(), work);
            case PapersOptions.Deciding decision -> inFolder(decision.state().data(), work);
            case PapersOptions.Withdraw withdraw -> inFolder(withdraw.state().data(), work);
        };
    }

    @Override
    public ExitCode evaluateIdentity(EvaluateOptions options) {
        return new Evaluate(terminal).identity(options);
    }

    @Override
    public ExitCode replay(ReplayOptions options) throws InterruptedException {
        return inFolder(options.data(), folder -> new Replay(caller, options).in(folder));
    }

    @Override
    public ExitCode reset(ResetOptions options) {
        try {
            return new ResetFolder(terminal, caller.question()).reset(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ExitCode benchIdentity(BenchOptions options) throws InterruptedException {
        return inFolder(options.data(), folder -> new Bench(caller).identity(options, folder));
    }

    @Override
    public ExitCode benchRankings(BenchRankingsOptions options) throws InterruptedException {
        return inFolder(options.data(), folder -> new Bench(caller).rankings(options, folder));
    }

    @Override
    public ExitCode benchTopics(BenchTopicsOptions options) throws InterruptedException {
        return stoppable(() -> new Bench(caller).topics(options));
    }

    private ExitCode withPeople(StateOptions state, PeopleWork work) throws InterruptedException {
        return inFolder(
                state.data(),
                folder -> withBooks(state, folder, books -> work.with(new People(books, terminal, state))));
    }

    private ExitCode look(StateOptions state, BooksWork work) throws InterruptedException {
        return lookInFolder(state.data(), folder -> withBooks(state, folder, work));
    }

    private ExitCode withBooks(StateOptions state, DataFolder folder, BooksWork work) throws IOException {
        try (KafkaHome kafka = KafkaHome.open(state, folder, caller)) {
            return withBooks(kafka.installation(), work);
        }
    }

    private static ExitCode withBooks(Installation installation, BooksWork work) {
        KafkaClients clients = new KafkaClients(installation.clients());
        clients.createChannels(installation.channels());
        try (Books books = new Books(clients, installation.channels())) {
            return work.with(books);
        }
    }

    private ExitCode lookInFolder(Path data, Folders.Work work) throws InterruptedException {
        return stoppable(() -> Folders.look(data, work));
    }

    private ExitCode inFolder(Path data, Folders.Work work) throws InterruptedException {
        return stoppable(() -> Folders.open(data, work));
    }

    private static ExitCode stoppable(Work work) throws InterruptedException {
        try {
            return work.done();
        } catch (IOException e) {
            throw Stopped.or(new UncheckedIOException(e));
        } catch (RuntimeException e) { // of every library that waits
            throw Stopped.or(e);
        }
    }

    /** What can be stopped. */
    private interface Work {
        ExitCode done() throws IOException, InterruptedException;
    }

    /** What is done with the books open. */
    private interface BooksWork {
        ExitCode with(Books books);
    }

    /** What is done about people, with the books open. */
    private interface PeopleWork {
        ExitCode with(People people);
    }
}
