package io.paperdigest.ingest.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.SourceReport.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.Node;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class KnownPagesReaderTest {

    private static final TopicPartition PARTITION = new TopicPartition("sources", 0);

    private final Channel<SourceReport> sources = new Channels("", 1).sources;
    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");
    private long offset;

    @Test
    void readsToTheEndAndKeepsTheLastOfEachPage() {
        given(report("p1", "2026-11-20", Status.COMPLETE), report("p1", "2026-11-21", Status.COMPLETE));

        KnownPages known = KnownPagesReader.read(consumer, sources);

        assertThat(known.size()).isEqualTo(1);
        assertThat(known.page("a", "p1").orElseThrow().read()).isEqualTo(day("2026-11-21"));
        assertThat(known.page("b", "p1")).isEmpty();
    }

    @Test
    void knowsTheLastCompleteCopy() {
        given(
                report("p1", "2026-11-20", Status.COMPLETE),
                report("p2", "2026-11-19", Status.COMPLETE),
                report("p3", "2026-11-21", Status.HELD));

        KnownPages known = KnownPagesReader.read(consumer, sources);

        assertThat(known.lastComplete("a").orElseThrow().page()).isEqualTo("p1");
        assertThat(known.lastComplete("b")).isEmpty();
    }

    @Test
    void passesOverAReportThatCanNotBeRead() {
        given("no report".getBytes(StandardCharsets.UTF_8), report("p1", "2026-11-20", Status.COMPLETE));

        assertThat(KnownPagesReader.read(consumer, sources).size()).isEqualTo(1);
    }

    @Test
    void saysThatTheChannelIsMissing() {
        assertThatThrownBy(() -> KnownPagesReader.read(consumer, sources))
                .isInstanceOf(PublishFailed.class)
                .hasMessage("Can't read sources: there is no such channel");
    }

    private void given(byte[]... values) {
        Node node = new Node(1, "none", 1);
        consumer.updatePartitions("sources", List.of(new PartitionInfo("sources", 0, node, new Node[0], new Node[0])));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, (long) values.length));
        consumer.schedulePollTask(() -> {
            for (byte[] value : values) {
                consumer.addRecord(new ConsumerRecord<>("sources", 0, offset++, "key", value));
            }
        });
    }

    private byte[] report(String page, String read, Status status) {
        SourceReport report = new SourceReport(
                SourceReport.keyOf("a", page),
                "a",
                page,
                "a.txt",
                "trending-page",
                status,
                day(read),
                day(read),
                day(read),
                null,
                3,
                3,
                0,
                null,
                status == Status.HELD ? "cut" : null,
                null,
                null);
        byte[] bytes = sources.valueSerde().serialize("sources", report);
        return bytes == null ? new byte[0] : bytes;
    }

    private static Instant day(String date) {
        return Instant.parse(date + "T00:00:00Z");
    }
}
