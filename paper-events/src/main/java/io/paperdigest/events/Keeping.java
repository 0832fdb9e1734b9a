package io.paperdigest.events;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** What a channel keeps of what was written to it. */
public sealed interface Keeping {

    /** The topic's settings that keep it so. */
    Map<String, String> settings();

    /** For people: {@code 30 days}. */
    String words();

    /** Everything, for ever: what comes behind it can be computed anew. */
    record Everything() implements Keeping {
        @Override
        public Map<String, String> settings() {
            return Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_DELETE,
                    TopicConfig.RETENTION_MS_CONFIG,
                    "-1");
        }

        @Override
        public String words() {
            return "for ever";
        }
    }

    /**
     * Everything, for some time.
     *
     * @param days how long, at least 1
     */
    record Days(int days) implements Keeping {
        public Days {
            Check.atLeast(1, days, "days");
        }

        @Override
        public Map<String, String> settings() {
            return Map.of(
                    TopicConfig.CLEANUP_POLICY_CONFIG,
                    TopicConfig.CLEANUP_POLICY_DELETE,
                    TopicConfig.RETENTION_MS_CONFIG,
                    Long.toString(Duration.ofDays(days).toMillis()));
        }

        @Override
        public String words() {
            return days + (days == 1 ? " day" : " days");
        }
    }

    /**
     * The last value of each key, for ever.
     *
     * @param forgets whether keys go away: then a record without value says that there is nothing behind its key any more
     */
    record LastOfEachKey(boolean forgets) implements Keeping {
        @Override
        public Map<String, String> settings() {
            return Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        }

        @Override
        public String words() {
            return "last of each key";
        }
    }
}
