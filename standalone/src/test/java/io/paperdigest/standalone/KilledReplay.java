package io.paperdigest.standalone;

import io.paperdigest.service.DigestService;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;

/** A digest service in a process of its own, to be killed. */
final class KilledReplay {

    private static final String RUNNING = "RUNNING";

    private KilledReplay() {}

    /** Starts one, which keeps its stores where the lab does. */
    static Process start(Lab lab) throws IOException {
        Installation installation = lab.installation();
        Process process = JvmOf.main(
                KilledReplay.class,
                String.valueOf(installation.clients().get("bootstrap.servers")),
                installation.prefix(),
                String.valueOf(installation.partitions()),
                installation.stateFolder().toString());
        JvmOf.awaitLine(process, RUNNING);
        return process;
    }

    /** Arguments: bootstrap servers, prefix, partitions, folder of the stores. */
    public static void main(String[] arguments) throws InterruptedException {
        Installation one = Installation.embedded(arguments[0], arguments[1], Path.of(arguments[3]));
        Installation installation = Lab.with(Integer.parseInt(arguments[2]), one);
        DigestService service = new DigestService(installation.digestConfig(), InstantSource.system());
        service.start();
        service.awaitRunning();
        System.out.println(RUNNING);
        new CountDownLatch(1).await();
    }
}
