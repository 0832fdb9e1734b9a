package io.paperdigest.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.assertj.core.api.Assertions;

/** A broker in a process of its own, which is killed (as by {@code kill -9}) once its note is written. */
final class KilledBroker implements AutoCloseable {

    private static final String WRITTEN = "written";

    private final Process process;

    private KilledBroker(Process process) {
        this.process = process;
    }

    static KilledBroker startWriteAndKill(Path folder, String note) throws IOException, InterruptedException {
        KilledBroker broker = new KilledBroker(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledBroker.class.getName(),
                        folder.toString(),
                        note)
                .redirectErrorStream(true)
                .start());
        broker.awaitWritten();
        broker.process.destroyForcibly().waitFor();
        return broker;
    }

    int exitValue() {
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void awaitWritten() throws IOException {
        StringBuilder said = new StringBuilder();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.equals(WRITTEN)) {
                    return;
                }
                said.append(line).append('\n');
            }
        }
        Assertions.fail("The broker ended before its note was written:\n" + said);
    }

    /** Arguments: the folder, the note. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]));
        new Notes(kafka.bootstrapServers()).create().write(arguments[1]);
        System.out.println(WRITTEN);
        new CountDownLatch(1).await();
    }
}
