package io.paperdigest.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MomentReaderPropertiesTest {

    private static final ObjectMapper JACKSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Property(tries = 2000)
    void readsWhatJacksonReads(@ForAll("texts") String text) {
        assertThat(read(Json.mapper(), text)).isEqualTo(read(JACKSON, text));
    }

    /** Moments of all times, and the same with a character exchanged. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> moments = Arbitraries.longs()
                .between(Instant.parse("-0001-01-01T00:00:00Z").getEpochSecond(), 300_000_000_000L)
                .flatMap(seconds -> Arbitraries.of(0, 0, 0, 7_000_000)
                        .map(nanos -> Instant.ofEpochSecond(seconds, nanos).toString()));
        Arbitrary<String> damaged = moments.flatMap(moment -> Arbitraries.integers()
                .between(0, moment.length() - 1)
                .flatMap(at -> Arbitraries.of('0', '3', '9', '-', ':', 'T', 't', 'Z', ' ', '٣')
                        .map(c -> moment.substring(0, at) + c + moment.substring(at + 1))));
        return Arbitraries.oneOf(moments, damaged);
    }

    private static Optional<Instant> read(ObjectMapper mapper, String text) {
        try {
            return Optional.ofNullable(mapper.readValue('"' + text + '"', Instant.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
