package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.Clients;
import io.paperdigest.standalone.cli.Commands;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.RefusedException;
import io.paperdigest.standalone.cli.ResetOptions;
import io.paperdigest.standalone.cli.RunOptions;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.SubscribeOptions;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.cli.UnsubscribeOptions;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The commands, each in its data folder, on the embedded broker or an existing one. */
final class StandaloneCommands implements Commands {

    private final Caller caller;
    private final Terminal terminal;

    StandaloneCommands(Caller caller) {
        this.caller = caller;
        this.terminal = caller.terminal();
    }

    @Override
    public ExitCode run(RunOptions options) throws InterruptedException {
        RunInputs inputs = RunInputs.of(options, caller.environment());
        return inFolder(options.state(), folder -> new Run(caller, options, inputs).in(folder));
    }

    @Override
    public ExitCode subscribe(SubscribeOptions options) throws InterruptedException {
        return withPeople(options.state(), people -> people.subscribe(options));
    }

    @Override
    public ExitCode unsubscribe(UnsubscribeOptions options) throws InterruptedException {
        return withPeople(options.state(), people -> people.unsubscribe(options.email()));
    }

    @Override
    public ExitCode subscriptions(StateOptions options) throws InterruptedException {
        return withPeople(options, People::subscriptions);
    }

    @Override
    public ExitCode topics(StateOptions options) throws InterruptedException {
        return withPeople(options, People::topics);
    }

    @Override
    public ExitCode reset(ResetOptions options) {
        try {
            return new ResetFolder(terminal, caller.question()).reset(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExitCode withPeople(StateOptions state, PeopleWork work) throws InterruptedException {
        return inFolder(state, folder -> {
            try (KafkaHome kafka = KafkaHome.open(state, folder, terminal)) {
                Installation installation = kafka.installation();
                Clients clients = new Clients(installation.clients());
                clients.createChannels(installation.channels());
                try (Books books = new Books(clients, installation.channels())) {
                    return work.with(new People(books, terminal));
                }
            }
        });
    }

    private ExitCode inFolder(StateOptions state, FolderWork work) throws InterruptedException {
        try {
            return open(state, work);
        } catch (IOException e) {
            throw Stopped.or(new UncheckedIOException(e));
        } catch (RuntimeException e) { // of every library that waits
            throw Stopped.or(e);
        }
    }

    private ExitCode open(StateOptions state, FolderWork work) throws IOException {
        return switch (DataFolder.open(state.data())) {
            case Opening.Opened opened -> {
                try (DataFolder folder = opened.folder()) {
                    Logging.toFile(folder.log());
                    yield work.in(folder);
                }
            }
            case Opening.Refusal refusal -> throw new RefusedException(refusal.reason());
        };
    }

    /** What is done while the folder is ours. */
    private interface FolderWork {
        ExitCode in(DataFolder folder) throws IOException;
    }

    /** What is done with the books open. */
    private interface PeopleWork {
        ExitCode with(People people);
    }
}
