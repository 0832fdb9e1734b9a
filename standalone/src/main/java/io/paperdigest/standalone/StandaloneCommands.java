package io.paperdigest.standalone;

import io.paperdigest.events.Channels;
import io.paperdigest.standalone.cli.Commands;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.Progress;
import io.paperdigest.standalone.cli.ResetOptions;
import io.paperdigest.standalone.cli.RunOptions;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.SubscribeOptions;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.cli.UnsubscribeOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** The commands, on the embedded broker and both services. */
final class StandaloneCommands implements Commands {

    private static final short ONE_REPLICA = 1;

    private final Terminal terminal;
    private final ResetFolder resetFolder;

    StandaloneCommands(Terminal terminal, InputStream answers) {
        this.terminal = terminal;
        this.resetFolder = new ResetFolder(terminal, answers);
    }

    @Override
    public ExitCode run(RunOptions options) {
        return inFolder(options.state(), folder -> {
            Progress progress = new Progress(terminal, System::nanoTime);
            try (Progress.Stage stage = progress.stage("start Kafka");
                    EmbeddedKafka kafka = EmbeddedKafka.start(folder.kafka());
                    Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
                ChannelAdmin.create(admin, new Channels(options.state().prefix(), 1), ONE_REPLICA);
                stage.done(options.state().data().toString());
            }
            terminal.complain("reading pages is not composed yet.");
            return ExitCode.FAILED;
        });
    }

    @Override
    public ExitCode subscribe(SubscribeOptions options) {
        return notComposed();
    }

    @Override
    public ExitCode unsubscribe(UnsubscribeOptions options) {
        return notComposed();
    }

    @Override
    public ExitCode subscriptions(StateOptions options) {
        return notComposed();
    }

    @Override
    public ExitCode topics(StateOptions options) {
        return notComposed();
    }

    @Override
    public ExitCode reset(ResetOptions options) {
        try {
            return resetFolder.reset(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ExitCode notComposed() {
        terminal.complain("not composed yet.");
        return ExitCode.FAILED;
    }

    private ExitCode inFolder(StateOptions state, Work work) {
        try {
            return switch (DataFolder.open(state.data())) {
                case Opening.Opened opened -> {
                    try (DataFolder folder = opened.folder()) {
                        Logging.toFile(folder.log());
                        yield work.in(folder);
                    }
                }
                case Opening.Refusal refusal -> {
                    terminal.complain(refusal.reason());
                    yield ExitCode.FAILED;
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done while the folder is ours. */
    private interface Work {
        ExitCode in(DataFolder folder) throws IOException;
    }
}
