package io.paperdigest.service;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Redirect;
import io.paperdigest.topology.TopologyWatch;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TrailTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Trail.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Trail trail = new Trail(TopologyWatch.NONE);

    @BeforeEach
    void listen() {
        lines.start();
        logger.setLevel(Level.INFO);
        logger.addAppender(lines);
    }

    @AfterEach
    void stop() {
        logger.detachAppender(lines);
        logger.setLevel(null);
    }

    @Test
    void leadsFromAListingToItsPaper() {
        trail.resolved("lab@1f2e#3", List.of(new Redirect("p1", "p2")));

        assertThat(json()).contains("{\"listing\":\"lab@1f2e#3\"},{\"paperId\":\"p1\"},{\"into\":\"p2\"}");
    }

    @Test
    void leadsFromAPaperToItsReadersWithoutTheirAddresses() {
        trail.recorded(new Delivery(
                "2026-11-21",
                "s0123456789ab",
                Delivery.State.BOUNCED,
                "<id@example.org>",
                1,
                List.of("p1", "p2"),
                "550 ada@example.org is unknown here",
                Instant.EPOCH));

        assertThat(json())
                .contains("{\"edition\":\"2026-11-21\"},{\"subscription\":\"s0123456789ab\"},{\"state\":\"BOUNCED\"}")
                .contains("p2")
                .doesNotContain("@");
    }

    /** The only line, as it is logged in production. */
    private String json() {
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(logger.getLoggerContext());
        encoder.setWithContext(false);
        encoder.start();
        return new String(encoder.encode(lines.list.getFirst()), StandardCharsets.UTF_8);
    }
}
