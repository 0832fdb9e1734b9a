package io.paperdigest.channel;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which paper an id stands for now, as {@code papers.canonical} says. */
public final class Identities {

    private final Map<String, String> redirects = new HashMap<>();
    private final Map<String, String> titles = new HashMap<>();

    private Identities() {}

    static Identities read(KafkaClients clients, Channels channels) {
        Identities identities = new Identities();
        try (ChannelReader<Canonical> reader = new ChannelReader<>(clients, channels.canonical)) {
            reader.readToEnd(identities::note);
        }
        return identities;
    }

    private void note(String id, @Nullable Canonical now) {
        redirects.remove(id);
        titles.remove(id);
        switch (now) {
            case null -> {
                // Gone.
            }
            case Paper paper -> titles.put(id, paper.title());
            case Redirect redirect -> redirects.put(id, redirect.to());
        }
    }

    /** The id of the paper that an id stands for now; itself where nobody knows it. */
    public String current(String id) {
        Set<String> seen = new HashSet<>();
        String now = id;
        while (seen.add(now) && redirects.containsKey(now)) {
            now = redirects.getOrDefault(now, now);
        }
        return now;
    }

    /** The title of the paper that an id stands for now; empty where nobody knows it. */
    public Optional<String> title(String id) {
        return Optional.ofNullable(titles.get(current(id)));
    }
}
