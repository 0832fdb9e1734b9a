package io.paperdigest.channel;

import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is written to the journal directly: changes of the catalogue, cuts, and operators' decisions. */
public final class Journal {

    private final KafkaClients clients;
    private final Channels channels;
    private final ChannelWriter writer;

    public Journal(KafkaClients clients, Channels channels, ChannelWriter writer) {
        this.clients = clients;
        this.channels = channels;
        this.writer = writer;
    }

    /**
     * Makes the catalogue what it should be: topics that are new, changed or gone are written, others are not.
     *
     * @return how many changes were written
     */
    public int catalogue(List<Topic> wanted) {
        List<TopicChange> changes = changes(ChannelReader.snapshot(clients, channels.topics), wanted);
        LinkedHashMap<String, JournalRecord> records = new LinkedHashMap<>();
        changes.forEach(change -> records.put(change.id(), change));
        writer.writeAll(channels.journal, records);
        return changes.size();
    }

    static List<TopicChange> changes(Map<String, Topic> known, List<Topic> wanted) {
        Map<String, Topic> next =
                new TreeMap<>(wanted.stream().collect(Collectors.toMap(Topic::id, Function.identity())));
        List<TopicChange> changes = new ArrayList<>();
        next.forEach((id, topic) -> {
            if (!topic.equals(known.get(id))) {
                changes.add(new TopicChange(id, topic));
            }
        });
        known.keySet().stream()
                .filter(id -> !next.containsKey(id))
                .forEach(id -> changes.add(new TopicChange(id, null)));
        return changes;
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
        try (ChannelReader<CutAnswer> answers = new ChannelReader<>(clients, channels.cuts)) {
            Optional<CutAnswer> answer = Optional.empty();
            while (answer.isEmpty()) {
                patience.check("the answer to the cut " + request.request());
                answer = find(answers, request);
            }
            return answer.get();
        }
    }

    private static Optional<CutAnswer> find(ChannelReader<CutAnswer> answers, CutRequest request) {
        @Nullable CutAnswer found = null;
        for (var record : answers.poll()) {
            found = record.key().equals(request.request()) ? record.value() : found;
        }
        return Optional.ofNullable(found);
    }
}
