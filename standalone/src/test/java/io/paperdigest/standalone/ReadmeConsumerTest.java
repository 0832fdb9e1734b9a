package io.paperdigest.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The consumer that the README shows, taken from there: compiled and run with paper-events and what that brings along. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ReadmeConsumerTest {

    private static final Path README = Path.of("..", "README.md");
    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NEEDED = Pattern.compile("paper-events|kafka-clients|jackson-|slf4j-api");
    private static final int PAPERS = 60;

    @TempDir
    private Path folder;

    @Test
    void readsThePapersOfTheSamplePages() throws IOException {
        compile();
        List<String> papers;
        try (EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"))) {
            Lab lab = new Lab(Installation.embedded(kafka.bootstrapServers(), "", folder.resolve("streams")), folder);
            lab.run(lab.samplePages());

            papers = firstLines(consumer(kafka.bootstrapServers()));
        }

        assertThat(papers)
                .hasSize(PAPERS)
                .allMatch(line -> line.matches("p[0-9a-f]{16}  \\S.*"))
                .anyMatch(line -> line.endsWith("  Sparse maps of a silent cortex"));
    }

    private void compile() throws IOException {
        Matcher code = JAVA.matcher(Files.readString(README));
        assertThat(code.find()).as("README.md shows a consumer").isTrue();
        Path source = Files.writeString(folder.resolve("ReadPapers.java"), code.group(1));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-cp",
                        classPath(),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(status).isZero();
    }

    private Process consumer(String servers) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-cp", classPath() + File.pathSeparator + folder, "ReadPapers", servers)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static List<String> firstLines(Process consumer) throws IOException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = consumer.inputReader()) {
            for (String line = output.readLine(); line != null && lines.size() < PAPERS; line = output.readLine()) {
                lines.add(line);
            }
        } finally {
            consumer.destroy();
        }
        return lines;
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> NEEDED.matcher(entry).find())
                .collect(joining(File.pathSeparator));
    }
}
