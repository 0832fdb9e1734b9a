package io.paperdigest.runtime.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aBrokerThatDoesNotAnswerMayBeBackLater() {
        Throwable failure = new KafkaException("Can't write", new TimeoutException("60000 ms have passed"));

        assertThat(Outage.isOne(failure)).isTrue();
        assertThat(Outage.mayPass(failure)).isTrue();
    }

    @Test
    void aTransactionThatWasAbortedMeanwhileIsPartOfIt() {
        assertThat(Outage.isOne(new KafkaException(new ProducerFencedException("aborted"))))
                .isTrue();
    }

    @Test
    void aHostThatIsNotKnownYetMayBeKnownLater() {
        assertThat(Outage.mayPass(new KafkaException(
                        "Failed to create",
                        new ConfigException("No resolvable bootstrap urls given in bootstrap.servers"))))
                .isTrue();
    }

    @Test
    void wrongCredentialsAndSettingsStayWrong() {
        assertThat(Outage.mayPass(new KafkaException(new SaslAuthenticationException("no"))))
                .isFalse();
        assertThat(Outage.mayPass(new ConfigException("security.protocol", "NONSENSE")))
                .isFalse();
    }

    @Test
    void ourOwnMistakesAreNoOutage() {
        assertThat(Outage.isOne(new KafkaException(new IllegalStateException("a bug"))))
                .isFalse();
    }
}
