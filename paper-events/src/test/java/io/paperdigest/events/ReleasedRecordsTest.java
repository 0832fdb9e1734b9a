package io.paperdigest.events;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two journals are kept for ever, and so is the last record of many a key: what an older release wrote is read on. A
 * field that is added must have a meaning where it is missing.
 */
class ReleasedRecordsTest {

    private static final Path RELEASED = Path.of("src/contract/released");
    private static final Path TODAY = Path.of("src/test/resources/io/paperdigest/events/golden-bytes.txt");

    private static final Map<String, Class<? extends Record>> TYPES = Samples.full().stream()
            .<Class<? extends Record>>map(Record::getClass)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    /** {@code -Dcontract.release=1.2.0} keeps today's records as those of a release. */
    @BeforeAll
    static void release() throws IOException {
        String version = System.getProperty("contract.release");
        if (version != null) {
            Files.copy(TODAY, RELEASED.resolve(version + ".records"));
        }
    }

    static Stream<String> records() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            List<Path> records =
                    files.filter(file -> file.toString().endsWith(".records")).toList();
            return records.stream().flatMap(ReleasedRecordsTest::lines);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void recordsOfReleasesAreReadOn(String line) {
        String name = line.substring(0, line.indexOf(' '));
        Class<? extends Record> type = requireNonNull(TYPES.get(name), name + " was there for Java consumers");

        assertThat(Wire.<Record>read(anyRecord(type), line.substring(line.indexOf(' ') + 1)))
                .isNotNull();
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Class<Record> anyRecord(Class<? extends Record> type) {
        return (Class<Record>) type;
    }
}
