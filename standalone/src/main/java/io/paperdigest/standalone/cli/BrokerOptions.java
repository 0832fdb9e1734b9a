package io.paperdigest.standalone.cli;

import java.nio.file.Path;

/**
 * Which Kafka to keep up.
 *
 * @param data the data folder
 * @param port where consumers connect, 1 to 65535
 */
public record BrokerOptions(Path data, int port) {

    static final int USUAL_PORT = 9092;

    private static final int LAST_PORT = 65_535;

    public BrokerOptions {
        new Problems()
                .check(port >= 1 && port <= LAST_PORT, "--port is not a number from 1 to " + LAST_PORT + ".")
                .refuse();
    }
}
