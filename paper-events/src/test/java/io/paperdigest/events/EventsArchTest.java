package io.paperdigest.events;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Other people's consumers depend on this module: it brings little along, and runs on their Java. */
@AnalyzeClasses(packages = "io.paperdigest.events", importOptions = DoNotIncludeTests.class)
class EventsArchTest {

    private static final int JAVA_17 = 61;

    @ArchTest
    static final ArchRule NEEDS_KAFKA_CLIENTS_AND_JACKSON_ONLY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.paperdigest.events..",
                    "java..",
                    "org.apache.kafka.clients..",
                    "org.apache.kafka.common..",
                    "com.fasterxml.jackson..",
                    "org.jspecify.annotations..");

    @Test
    void isCompiledForJava17() throws IOException, URISyntaxException {
        List<Path> classes = mainClasses();

        assertThat(classes).isNotEmpty();
        for (Path file : classes) {
            assertThat(majorVersion(file)).as(file.toString()).isEqualTo(JAVA_17);
        }
    }

    private static List<Path> mainClasses() throws IOException, URISyntaxException {
        Path root = Path.of(Channels.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    /** The class file's bytes: magic, minor version, major version. */
    private static int majorVersion(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.readInt();
            in.readUnsignedShort();
            return in.readUnsignedShort();
        }
    }
}
