package io.paperdigest.standalone;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** Holds a data folder until it is killed. */
final class LockHolder {

    static final String HELD = "held";

    private LockHolder() {}

    /** Argument: the folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (DataFolder.open(Path.of(arguments[0])) instanceof Opening.Opened) {
            System.out.println(HELD);
            new CountDownLatch(1).await();
        }
    }
}
