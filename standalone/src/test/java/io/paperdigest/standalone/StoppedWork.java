package io.paperdigest.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Work that goes on until it is interrupted, and then leaves a file; without a file to leave it ends with status 7. */
final class StoppedWork {

    static final String WORKING = "working";

    private StoppedWork() {}

    /** Argument: the file to leave. */
    public static void main(String[] arguments) {
        new StopSignal(System.err).exitAfter(() -> arguments.length == 0 ? 7 : work(Path.of(arguments[0])));
    }

    private static int work(Path file) {
        System.out.println(WORKING);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            leave(file);
        }
        return 1;
    }

    private static void leave(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
