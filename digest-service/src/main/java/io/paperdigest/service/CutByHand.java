package io.paperdigest.service;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.Drain;
import io.paperdigest.channel.Patience;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Asks the service that runs on the same Kafka to cut today now. */
final class CutByHand {

    private final DigestConfig config;
    private final DailyConfig daily;
    private final PrintStream out;
    private final InstantSource clock = InstantSource.system();

    CutByHand(DigestConfig config, DailyConfig daily, PrintStream out) {
        this.config = config;
        this.daily = daily;
        this.out = out;
    }

    /**
     * Returns when the day is cut.
     *
     * @throws IllegalStateException when nobody answers in time
     */
    void run() {
        KafkaClients clients = new KafkaClients(config.clients());
        Channels channels = config.channels();
        try (Books books = new Books(clients, channels)) {
            new Drain(clients, config.applicationId(), List.of(channels.listed, channels.sources)).await(patience());
            CutAnswer answer = books.journal().cut(DailyRound.byHand(daily.rules(), clock), patience());
            out.println("Edition " + answer.edition() + (answer.closed() ? "" : ", unchanged"));
        }
    }

    private Patience patience() {
        return new Patience(clock, config.patience(), Optional::empty);
    }
}
