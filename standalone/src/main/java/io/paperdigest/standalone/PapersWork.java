package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.PaperRecords;
import io.paperdigest.channel.Patience;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.service.DigestService;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.PapersOptions;
import io.paperdigest.standalone.cli.StateOptions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** {@code papers …} on one Kafka. A decision is worked off by the topology, which is started only for one. */
final class PapersWork {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SOMEBODY = "operator";

    /** Some ten seconds: services that run on an existing Kafka need one or two. */
    private static final int TRIES = 100;

    private final Caller caller;
    private final Installation installation;

    PapersWork(Caller caller, Installation installation) {
        this.caller = caller;
        this.installation = installation;
    }

    ExitCode done(PapersOptions options) {
        KafkaClients clients = new KafkaClients(installation.clients());
        clients.createChannels(installation.channels());
        PaperRecords records = new PaperRecords(clients, installation.channels());
        try (Books books = new Books(clients, installation.channels());
                Starting topology = new Starting(records, options.state())) {
            Papers papers = new Papers(records, caller.terminal(), options.state());
            Deciding deciding = new Deciding(papers, records, caller, user());
            return switch (options) {
                case PapersOptions.Explain explain -> papers.explain(explain);
                case PapersOptions.Find find -> papers.find(find);
                case PapersOptions.Decisions decisions -> papers.decisions(decisions);
                case PapersOptions.Deciding decision -> deciding.decide(decision, books.journal(), topology);
                case PapersOptions.Withdraw withdraw -> deciding.withdraw(withdraw, books.journal(), topology);
            };
        }
    }

    private String user() {
        String user = caller.environment().getOrDefault("USER", "");
        return user.isBlank() ? SOMEBODY : user;
    }

    /** Started only where no services run that do it: on our own broker there are none. */
    private final class Starting implements Deciding.Topology, AutoCloseable {

        private final PaperRecords records;
        private final int tries;
        private Optional<DigestService> service = Optional.empty();

        Starting(PaperRecords records, StateOptions state) {
            this.records = records;
            this.tries = state.bootstrapServers().isPresent() ? TRIES : 0;
        }

        @Override
        public void settle(Predicate<List<IdentityDecision>> settled) {
            if (records.settle(settled, tries)) {
                return;
            }
            DigestService started = new DigestService(installation.digestConfig(), caller.clock());
            service = Optional.of(started);
            started.start();
            records.await(settled, new Patience(caller.clock(), PATIENCE, started::death));
        }

        @Override
        public void close() {
            service.ifPresent(started -> Undisturbed.close(started::close));
        }
    }
}
