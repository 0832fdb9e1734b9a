package io.paperdigest.channel;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.events.WantedCatalogue;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes to the journal: catalogues, cuts and operators' decisions; and asks for changes of topics, which a step writes
 * there.
 */
public final class Journal {

    private static final String CATALOGUE = "catalogue";

    private final KafkaClients clients;
    private final Channels channels;
    private final ChannelWriter writer;

    public Journal(KafkaClients clients, Channels channels, ChannelWriter writer) {
        this.clients = clients;
        this.channels = channels;
        this.writer = writer;
    }

    /** Brings a catalogue: from this place in the journal on it holds whole, in place of the one before. */
    public void catalogue(List<Topic> wanted) {
        writer.write(channels.journal, CATALOGUE, new WantedCatalogue(wanted));
    }

    /** Writes a decision on which listings are the same paper; durable when it returns. */
    public void decide(IdentityDecision decision) {
        writer.write(channels.journal, decision.id(), decision);
    }

    /** Takes a decision back; durable when it returns. */
    public void withdraw(DecisionWithdrawal withdrawal) {
        writer.write(channels.journal, withdrawal.decision(), withdrawal);
    }

    /** Asks for a cut and waits for the answer. */
    public CutAnswer cut(CutRequest request, Patience patience) {
        writer.write(channels.journal, request.request(), request);
        return answer(channels.cuts, request.request(), "the answer to the cut " + request.request(), patience);
    }

    /** Asks for a change of the catalogue and waits for the answer. */
    public TopicAnswer ask(TopicRequest request, Patience patience) {
        writer.write(channels.topicRequests, request.id(), request);
        return answer(channels.topicAnswers, request.request(), "an answer about the topic " + request.id(), patience);
    }

    private <A> A answer(Channel<A> channel, String request, String what, Patience patience) {
        try (ChannelReader<A> answers = new ChannelReader<>(clients, channel)) {
            Optional<A> answer = Optional.empty();
            while (answer.isEmpty()) {
                patience.check(what);
                answer = find(answers, request);
            }
            return answer.get();
        }
    }

    private static <A> Optional<A> find(ChannelReader<A> answers, String request) {
        @Nullable A found = null;
        for (var record : answers.poll()) {
            found = record.key().equals(request) ? record.value() : found;
        }
        return Optional.ofNullable(found);
    }
}
