package io.paperdigest.events;

import java.util.List;

/** A channel while it is being declared, sentence by sentence. */
final class ChannelDraft<V> {

    private static final String ANYTHING = "^[\\s\\S]*$";

    private final String name;
    private final Class<V> value;
    private final String description;
    private Channel.Key key = new Channel.Key("any", ANYTHING);
    private int partitions = 1;
    private Keeping keeping = new Keeping.Everything();
    private boolean open = true;
    private Compression compression = Compression.GZIP;
    private List<Station> writers = List.of();

    private ChannelDraft(String name, Class<V> value, String description) {
        this.name = name;
        this.value = value;
        this.description = description;
    }

    static <V> ChannelDraft<V> of(String name, Class<V> value, String description) {
        return new ChannelDraft<>(name, value, description);
    }

    /** @param pattern what each key matches as a whole */
    ChannelDraft<V> key(String what, String pattern) {
        key = new Channel.Key(what, "^" + pattern + "$");
        return this;
    }

    ChannelDraft<V> partitions(int number) {
        partitions = number;
        return this;
    }

    ChannelDraft<V> keeps(Keeping what) {
        keeping = what;
        return this;
    }

    /** Not for other people's consumers. */
    ChannelDraft<V> inner() {
        open = false;
        compression = Compression.AS_WRITTEN;
        return this;
    }

    ChannelDraft<V> uncompressed() {
        compression = Compression.NONE;
        return this;
    }

    ChannelDraft<V> writtenBy(Station... stations) {
        writers = List.of(stations);
        return this;
    }

    Channel<V> readBy(Station... stations) {
        return new Channel<>(
                name, description, key, value, partitions, keeping, open, compression, writers, List.of(stations));
    }
}
