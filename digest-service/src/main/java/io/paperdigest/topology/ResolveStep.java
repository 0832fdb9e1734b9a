package io.paperdigest.topology;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Cut;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.SignedListing;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.events.WantedCatalogue;
import io.paperdigest.identity.Identity;
import io.paperdigest.identity.Resolution;
import java.util.List;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * resolve: reads the journal in order, the only task that does. Listings become papers, as operators decide; topic changes
 * and cuts are handed on to every partition behind it. What it says depends on the journal alone.
 */
final class ResolveStep extends ContextualProcessor<String, JournalRecord, String, Object> {

    private final TopologyWatch watch;
    private KeyValueStore<String, Gathering> gathering;
    private Readings readings;
    private Definitions definitions;
    private Cutting cutting;
    private StoredDecisions decisions;
    private Identity identity;

    ResolveStep(TopologyWatch watch) {
        this.watch = watch;
    }

    @Override
    public void init(ProcessorContext<String, Object> context) {
        super.init(context);
        gathering = context.getStateStore(Stores.GATHERING);
        readings = new Readings(context.getStateStore(Stores.REPORTS));
        definitions = new Definitions(context.getStateStore(Stores.DEFINITIONS));
        cutting = new Cutting(context.getStateStore(Stores.DAYS), context.getStateStore(Stores.ANSWERS), readings);
        decisions = new StoredDecisions(context.getStateStore(Stores.DECISIONS));
        identity = new Identity(
                new StoredListings(
                        context.getStateStore(Stores.LISTINGS),
                        context.getStateStore(Stores.MOVES),
                        context.getStateStore(Stores.MARKS)),
                decisions.all());
        watch.counted(now().listings(), now().papers());
    }

    @Override
    public void process(Record<String, JournalRecord> record) {
        switch (record.value()) {
            case null -> {
                // Nobody writes one, and the journal is kept for ever: it must not end the topology for ever.
            }
            case SignedListing listing -> resolve(listing, record);
            case SourceReport report -> readings.keep(report);
            case TopicChange change -> definitions.take(change).ifPresent(news -> change(news, record));
            case WantedCatalogue catalogue -> definitions.take(catalogue).forEach(news -> change(news, record));
            case TopicRequest request -> ask(request, record);
            case CutRequest request -> cut(request, record);
            case IdentityDecision decision -> decide(decision, record);
            case DecisionWithdrawal withdrawal -> withdraw(withdrawal, record);
        }
    }

    private void resolve(SignedListing listing, Record<String, JournalRecord> record) {
        Gathering now = now();
        Resolution resolution = identity.add(listing, now.edition());
        if (resolution.known()) {
            return;
        }
        say(resolution.changes(), record);
        save(now.withListing(resolution.papersAdded(), !listing.listing().held()));
        watch.resolved(listing.listing().key(), resolution.changes());
    }

    private void say(List<Canonical> papers, Record<String, JournalRecord> record) {
        for (Canonical paper : papers) {
            Record<String, Object> change = record.withKey(paper.id()).withValue(paper);
            context().forward(change, PaperTopology.TO_CANONICAL);
            context().forward(change, PaperTopology.TO_RESOLVED);
        }
    }

    private void decide(IdentityDecision decision, Record<String, JournalRecord> record) {
        decided(identity.decide(decision), decision.id(), decision, record);
    }

    private void withdraw(DecisionWithdrawal withdrawal, Record<String, JournalRecord> record) {
        decided(identity.withdraw(withdrawal), withdrawal.decision(), null, record);
    }

    /** @param holds what holds from now on; null when it no longer does */
    private void decided(
            Resolution resolution,
            String decision,
            @Nullable IdentityDecision holds,
            Record<String, JournalRecord> record) {
        if (resolution.known()) {
            return;
        }
        decisions.keep(record.value());
        say(resolution.changes(), record);
        context().forward(record.withKey(decision).withValue(holds), PaperTopology.TO_DECISIONS);
        if (!resolution.changes().isEmpty()) {
            save(now().withDecision(resolution.papersAdded()));
        }
    }

    private void ask(TopicRequest request, Record<String, JournalRecord> record) {
        if (definitions.isVoid(request)) {
            answer(TopicAnswer.refused(request, null, "there is no topic " + request.id()), record);
        } else {
            definitions.take(request).ifPresent(news -> change(news, record));
            answer(TopicAnswer.accepted(request, now().catalogue()), record);
        }
    }

    private void answer(TopicAnswer answer, Record<String, JournalRecord> record) {
        context().forward(record.withKey(answer.request()).withValue(answer), PaperTopology.TO_TOPIC_ANSWERS);
    }

    private void change(TopicChange news, Record<String, JournalRecord> record) {
        save(now().withTopicChange());
        TopicChange change = news.in(now().catalogue());
        context().forward(record.withKey(change.id()).withValue(change.topic()), PaperTopology.TO_TOPICS);
        context().forward(record.withKey(change.id()).withValue(change), PaperTopology.TO_RESOLVED);
    }

    private void cut(CutRequest request, Record<String, JournalRecord> record) {
        Gathering now = now();
        CutAnswer answer = cutting.answer(request, now);
        if (answer.closed() && !cutting.answered(request)) {
            Cut cut = cutting.cut(request, now);
            context().forward(record.withKey(cut.edition()).withValue(cut), PaperTopology.TO_RESOLVED);
            save(now.after(cut));
        }
        cutting.remember(answer);
        context().forward(record.withKey(answer.request()).withValue(answer), PaperTopology.TO_CUTS);
    }

    private Gathering now() {
        Gathering now = gathering.get(Stores.ONLY);
        return now == null ? Gathering.FIRST : now;
    }

    private void save(Gathering now) {
        gathering.put(Stores.ONLY, now);
        watch.counted(now.listings(), now.papers());
    }

    @Override
    public void close() {
        watch.released();
    }
}
