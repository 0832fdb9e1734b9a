package io.paperdigest.runtime.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is passed over of Kafka's consumer. */
class StaleEpochsTest {

    private static final String COMMITS = "org.apache.kafka.clients.consumer.internals.CommitRequestManager";

    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();

    @BeforeEach
    void logToAList() {
        context.addTurboFilter(new StaleEpochs());
        logged.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(logged);
    }

    @Test
    void passesOverAnOffsetThatIsAskedForOnceMore() {
        context.getLogger(COMMITS)
                .error(
                        "[Consumer clientId=a] OffsetFetch failed with STALE_MEMBER_EPOCH and the consumer is not part of"
                                + " the group anymore (it probably left the group, got fenced or failed).");

        assertThat(logged.list).isEmpty();
    }

    @Test
    void leavesEveryOtherError() {
        context.getLogger(COMMITS).error("OffsetFetch failed with UNKNOWN_MEMBER_ID because the member is gone.");
        context.getLogger(COMMITS).error("OffsetCommit failed with STALE_MEMBER_EPOCH");
        context.getLogger("somebody").error("OffsetFetch failed with STALE_MEMBER_EPOCH");

        assertThat(logged.list).hasSize(3);
    }
}
