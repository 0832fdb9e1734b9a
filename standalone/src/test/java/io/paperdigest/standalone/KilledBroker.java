package io.paperdigest.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A broker in a process of its own, to be killed once its note is written. */
final class KilledBroker {

    private static final String WRITTEN = "written";

    private KilledBroker() {}

    /** Returns when the broker was killed, as by {@code kill -9}. */
    static void startWriteAndKill(Path folder, String note) throws IOException, InterruptedException {
        Process broker = JvmOf.main(KilledBroker.class, folder.toString(), note);
        try {
            JvmOf.awaitLine(broker, WRITTEN);
        } finally {
            broker.destroyForcibly().waitFor();
        }
    }

    /** Arguments: the folder, the note. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]));
        new Notes(kafka.bootstrapServers()).create().write(arguments[1]);
        System.out.println(WRITTEN);
        new CountDownLatch(1).await();
    }
}
