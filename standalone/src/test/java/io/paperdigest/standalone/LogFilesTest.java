package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import io.paperdigest.runtime.logging.StaleEpochs;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each program's log is set up with: a class of a wrong name there is passed over, and said nowhere. */
class LogFilesTest {

    private static final String SERVICES = "/io/paperdigest/runtime/logging/";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"/logback.xml", SERVICES + "logback-text.xml", SERVICES + "logback-json.xml"})
    void passOverWhatIsNoError(String file) throws JoranException {
        LoggerContext context = new LoggerContext();
        context.putProperty("paper-digest.log", folder.resolve("log").toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);

        configurator.doConfigure(Objects.requireNonNull(LogFilesTest.class.getResource(file)));

        assertThat(context.getTurboFilterList()).hasAtLeastOneElementOfType(StaleEpochs.class);
        context.stop();
    }
}
