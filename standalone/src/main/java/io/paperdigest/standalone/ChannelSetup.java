package io.paperdigest.standalone;

import java.util.List;

/** What became of setting up the channels on a broker. */
public sealed interface ChannelSetup {

    /**
     * Every channel is there.
     *
     * @param created the names of those that were missing
     */
    record Ready(List<String> created) implements ChannelSetup {
        public Ready {
            created = List.copyOf(created);
        }
    }

    /**
     * Channels of that name are there already, but others than ours. Nothing was created.
     *
     * @param reasons one a channel, for people; at least one
     */
    record Mismatch(List<String> reasons) implements ChannelSetup {
        public Mismatch {
            reasons = List.copyOf(reasons);
        }
    }
}
