package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What benchmarks on a broker of their own take. */
final class BenchArguments {

    @Option(names = "--seed", paramLabel = "N", description = "The same seed makes up the same listings. Default: 1.")
    long seed = 1;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "The folder to work in, deleted at the end. Default: data/bench.")
    Path data = Path.of("data", "bench");

    @Option(names = "--json", description = "One JSON object on standard output.")
    boolean json;
}
