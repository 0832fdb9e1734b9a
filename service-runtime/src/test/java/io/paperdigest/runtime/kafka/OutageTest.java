package io.paperdigest.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.InconsistentGroupProtocolException;
import org.apache.kafka.common.errors.InvalidConfigurationException;
import org.apache.kafka.common.errors.InvalidPidMappingException;
import org.apache.kafka.common.errors.InvalidReplicationFactorException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.common.errors.TransactionAbortedException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.errors.UnknownMemberIdException;
import org.apache.kafka.common.errors.UnknownProducerIdException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {

    @Test
    void aBrokerThatDoesNotAnswerMayBeBackLater() {
        Throwable failure = new KafkaException("Can't write", new TimeoutException("60000 ms have passed"));

        assertThat(Outage.isOne(failure)).isTrue();
        assertThat(Outage.mayPass(failure)).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void aTransactionThatCanNotBeCommittedIsFollowedByAnother(Throwable reason) {
        assertThat(Outage.isOne(new WrappingException("Can't commit", reason))).isTrue();
    }

    static Stream<Throwable> aTransactionThatCanNotBeCommittedIsFollowedByAnother() {
        return Stream.of(
                new ProducerFencedException("fenced"),
                new InvalidPidMappingException("forgotten"),
                new InvalidTxnStateException("the coordinator moved"),
                new UnknownProducerIdException("forgotten"),
                new OutOfOrderSequenceException("a gap"),
                new TransactionAbortedException(),
                new TransactionAbortableException("retries exhausted", new TimeoutException("too long")),
                new CommitFailedException(),
                new UnknownMemberIdException("thrown out"),
                new KafkaException("Unhandled error in EndTxnResponse"),
                new KafkaException("Cannot execute transactional method", new InvalidTxnStateException("moved")));
    }

    @Test
    void aProducerThatRefusesToGoOnIsFollowedByAnother() {
        Map<String, Object> settings = Map.of("bootstrap.servers", "127.0.0.1:1");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            Throwable refused = catchThrowable(producer::beginTransaction);

            assertThat(refused).isExactlyInstanceOf(IllegalStateException.class);
            assertThat(Outage.isOne(new WrappingException("Can't abort", refused)))
                    .isTrue();
        }
    }

    @Test
    void copiesForWhichBrokersAreMissingMayBeMadeLater() {
        Throwable failure = new WrappingException("Can't create", new InvalidReplicationFactorException("2 of 3"));

        assertThat(Outage.isOne(failure)).isTrue();
        assertThat(Outage.mayPass(failure)).isTrue();
    }

    @Test
    void aHostThatIsNotKnownYetMayBeKnownLater() {
        assertThat(Outage.mayPass(new KafkaException(
                        "Failed to create",
                        new ConfigException("No resolvable bootstrap urls given in bootstrap.servers"))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void wrongCredentialsAndSettingsStayWrong(Throwable reason) {
        Throwable failure = new KafkaException("Can't do it", reason);

        assertThat(Outage.mayPass(failure)).isFalse();
        assertThat(Outage.isOne(failure)).isFalse();
    }

    static Stream<Throwable> wrongCredentialsAndSettingsStayWrong() {
        return Stream.of(
                new SaslAuthenticationException("no"),
                new TransactionalIdAuthorizationException("no"),
                new UnsupportedVersionException("too old"),
                new ConfigException("security.protocol", "NONSENSE"),
                new InvalidConfigurationException("retention.ms"),
                new InvalidTopicException("a b"),
                new PolicyViolationException("at most 3 partitions"),
                new InconsistentGroupProtocolException("classic"));
    }

    @ParameterizedTest
    @MethodSource
    void aRecordThatIsRefusedIsRefusedAgain(Throwable reason) {
        assertThat(Outage.isOne(new WrappingException("Can't send", reason))).isFalse();
    }

    static Stream<Throwable> aRecordThatIsRefusedIsRefusedAgain() {
        return Stream.of(
                new RecordTooLargeException("2 MB"),
                new RecordBatchTooLargeException("2 MB"),
                new InvalidRecordException("no key"),
                new SerializationException("not a listing"));
    }

    @ParameterizedTest
    @MethodSource
    void ourOwnMistakesAreNoOutage(Throwable reason) {
        assertThat(Outage.isOne(new WrappingException("Exception caught in process", reason)))
                .isFalse();
    }

    static Stream<Throwable> ourOwnMistakesAreNoOutage() {
        return Stream.of(
                new IllegalStateException("a bug"),
                new NullPointerException(),
                new OutOfMemoryError(),
                new KafkaException(new IllegalStateException("a bug")),
                new WrappingException("a changelog has the wrong number of partitions", null));
    }

    /** As that of Kafka Streams, which is not to be had here. */
    private static final class WrappingException extends KafkaException {

        private static final long serialVersionUID = 1L;

        WrappingException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
