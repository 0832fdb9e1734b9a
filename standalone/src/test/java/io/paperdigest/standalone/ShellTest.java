package io.paperdigest.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.standalone.cli.ExitCode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * What tests have in common that type commands: a shell in a folder of its own. Each command starts Kafka, so each test is
 * a tale.
 */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
abstract class ShellTest {

    static final int DONE = ExitCode.DONE.status();
    static final int FAILED = ExitCode.FAILED.status();
    static final int USAGE = ExitCode.USAGE.status();

    @TempDir
    Path folder;

    Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }

    /** The numbers that an object's fields have. */
    static List<Integer> numbers(JsonNode object, String... fields) {
        return Arrays.stream(fields).map(field -> object.get(field).asInt()).toList();
    }
}
