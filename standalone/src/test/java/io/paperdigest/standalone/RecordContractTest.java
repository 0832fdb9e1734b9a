package io.paperdigest.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Channels;
import io.paperdigest.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check that the scenarios end with would see it. */
class RecordContractTest {

    private static final Topic CELLS = new Topic("cells", "Cells", "Made up", "cell");

    private final Channels channels = new Channels("", 1);

    @Test
    void findsNothingWrongWithWhatChannelsMake() {
        assertThat(RecordContract.problems(channels.topics, stored(channels.topics.record("cells", CELLS))))
                .isEmpty();
        assertThat(RecordContract.problems(channels.topics, stored(channels.topics.record("cells", null))))
                .isEmpty();
    }

    @Test
    void seesAKeyOfAnotherKind() {
        assertThat(RecordContract.problems(channels.topics, stored(channels.topics.record("Cells!", CELLS))))
                .containsExactly("topics[0]@7, key Cells!: the key is not ^[a-z0-9]+(-[a-z0-9]+)*$");
    }

    @Test
    void seesATombstoneWhereNothingGoesAway() {
        assertThat(RecordContract.problems(
                        channels.canonical, stored(channels.canonical.record("p0123456789abcdef", null))))
                .containsExactly(
                        "papers.canonical[0]@7, key p0123456789abcdef: there are no tombstones on this channel");
    }

    @Test
    void seesHeadersThatAreMissingOrThereTwice() {
        ProducerRecord<String, byte[]> record = channels.topics.record("cells", CELLS);
        record.headers().remove("content-type").add("schema", "listing/1".getBytes(UTF_8));

        assertThat(RecordContract.problems(channels.topics, stored(record)))
                .containsExactly(
                        "topics[0]@7, key cells: the header content-type is []",
                        "topics[0]@7, key cells: the header schema is [topic/1, listing/1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{!id!:!cells!,!title!:!Cells!,!group!:!Made up!}|required property 'query' not found",
                "{!id!:!cells!,!title!:!Cells!,!group!:!Made up!,!query!:!c!,!more!:1}|property 'more' is not defined",
                "{!id!:7,!title!:!Cells!,!group!:!Made up!,!query!:!c!}|integer found, string expected"
            })
    void seesValuesThatAreNotAsTheSchemaSays(String value, String problem) {
        ProducerRecord<String, byte[]> record = channels.topics.record("cells", CELLS);
        byte[] bytes = value.replace('!', '"').getBytes(UTF_8);

        assertThat(RecordContract.problems(channels.topics, stored(record, bytes)))
                .anySatisfy(it -> assertThat(it).contains(problem));
    }

    private static ConsumerRecord<String, byte[]> stored(ProducerRecord<String, byte[]> record) {
        return stored(record, record.value());
    }

    private static ConsumerRecord<String, byte[]> stored(ProducerRecord<String, byte[]> record, byte[] value) {
        ConsumerRecord<String, byte[]> stored = new ConsumerRecord<>(record.topic(), 0, 7, record.key(), value);
        record.headers().forEach(stored.headers()::add);
        return stored;
    }
}
