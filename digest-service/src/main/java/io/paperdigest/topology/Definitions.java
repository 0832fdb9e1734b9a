package io.paperdigest.topology;

import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicChange;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.events.WantedCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/** The catalogue as it stands at this place of the journal, in the resolver's store. */
final class Definitions {

    private final KeyValueStore<String, Definition> store;

    Definitions(KeyValueStore<String, Definition> store) {
        this.store = store;
    }

    /** Takes a catalogue in place of the one before; returns what changes, by id. What was asked for stays. */
    List<TopicChange> take(WantedCatalogue catalogue) {
        Map<String, @Nullable Topic> wanted = new TreeMap<>();
        try (KeyValueIterator<String, Definition> known = store.all()) {
            known.forEachRemaining(entry -> wanted.put(entry.key, null));
        }
        catalogue.topics().forEach(topic -> wanted.put(topic.id(), topic));
        List<TopicChange> changes = new ArrayList<>();
        wanted.forEach((id, topic) -> set(id, of(id).inCatalogue(topic)).ifPresent(changes::add));
        return changes;
    }

    /** One topic of the catalogue. Journals from before catalogues were written whole have such changes. */
    Optional<TopicChange> take(TopicChange change) {
        return set(change.id(), of(change.id()).inCatalogue(change.topic()));
    }

    /** Whether a request asks to take away what is not there. */
    boolean isVoid(TopicRequest request) {
        return switch (request.action()) {
            case DEFINE -> false;
            case REMOVE -> of(request.id()).topic() == null;
            case RESTORE -> of(request.id()).equals(Definition.NONE);
        };
    }

    /** Takes what was asked for; returns the change, when it is one. */
    Optional<TopicChange> take(TopicRequest request) {
        return set(request.id(), of(request.id()).after(request));
    }

    private Optional<TopicChange> set(String id, Definition now) {
        Definition before = of(id);
        store.put(id, now.isEmpty() ? null : now);
        return Objects.equals(before.topic(), now.topic())
                ? Optional.empty()
                : Optional.of(new TopicChange(id, now.topic()));
    }

    private Definition of(String id) {
        Definition known = store.get(id);
        return known == null ? Definition.NONE : known;
    }
}
