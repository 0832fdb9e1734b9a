package io.paperdigest.standalone;

import io.paperdigest.service.DailyConfig;
import io.paperdigest.service.DigestConfig;
import io.paperdigest.service.DigestProcess;
import io.paperdigest.topics.Catalogue;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A digest service as it runs alone, here on a thread. */
final class Instance implements AutoCloseable {

    private final DigestProcess process;
    private final Thread thread;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    /** Starts. */
    Instance(Lab lab, String name, DailyConfig daily, InstantSource clock) {
        Installation there = lab.installation();
        Installation here = new Installation(
                there.prefix(),
                there.partitions(),
                there.clients(),
                there.streams(),
                lab.folder().resolve(name),
                there.commitInterval());
        DigestConfig config = here.digestConfig();
        this.process = new DigestProcess(config, daily, clock);
        this.thread = Thread.ofPlatform().name(name).start(this::run);
    }

    private void run() {
        try {
            process.run(Catalogue.builtIn());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure.set(e);
        }
    }

    void awaitReady() throws InterruptedException {
        await(() -> process.problem().isEmpty());
    }

    void awaitLead() throws InterruptedException {
        await(process::leads);
    }

    int httpPort() {
        return process.httpPort();
    }

    /** Waits for something; throws when the service ends before. */
    void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            if (!thread.isAlive()) {
                throw new IllegalStateException("The service ended", failure.get());
            }
            Thread.sleep(Duration.ofMillis(50));
        }
    }

    @Override
    public void close() {
        process.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
