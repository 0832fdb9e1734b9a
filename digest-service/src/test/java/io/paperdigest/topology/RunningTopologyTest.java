package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.processor.TaskId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which threads are replaced by another one. */
class RunningTopologyTest {

    @ParameterizedTest
    @MethodSource
    void whatKafkaEndedGoesOnInAnotherThread(Throwable reason) {
        assertThat(RunningTopology.goesOnInAnother(reason)).isTrue();
    }

    static Stream<Throwable> whatKafkaEndedGoesOnInAnotherThread() {
        return Stream.of(
                new StreamsException(
                        "Error encountered trying to commit a transaction", new InvalidTxnStateException("moved")),
                new TaskMigratedException("Producer got fenced", new ProducerFencedException("fenced")),
                new TaskMigratedException("Tried to close dirty task as clean"),
                new TaskCorruptedException(Set.of(new TaskId(0, 0))));
    }

    @Test
    void whatAStepThrowsEndsAll() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("in", Consumed.with(Serdes.String(), Serdes.String())).foreach((key, value) -> {
            throw new IllegalArgumentException("a bug");
        });
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build())) {
            var input = driver.createInputTopic("in", new StringSerializer(), new StringSerializer());

            Throwable thrown = catchThrowable(() -> input.pipeInput("key", "value"));

            assertThat(thrown).isInstanceOf(StreamsException.class).hasRootCauseMessage("a bug");
            assertThat(RunningTopology.goesOnInAnother(thrown)).isFalse();
        }
    }

    @Test
    void whatIsForbiddenEndsAll() {
        Throwable forbidden =
                new StreamsException("Error sending a record", new TransactionalIdAuthorizationException("forbidden"));

        assertThat(RunningTopology.goesOnInAnother(forbidden)).isFalse();
    }
}
