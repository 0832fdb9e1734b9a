package io.paperdigest.standalone.cli;

import java.nio.file.Path;

/**
 * What to measure.
 *
 * @param folder where the labelled sets are
 * @param errors how many wrong and missed pairs to show of each set, 0 for none
 * @param halves whether to measure the halves of each set too
 * @param json whether to print JSON
 */
public record EvaluateOptions(Path folder, int errors, boolean halves, boolean json) {

    static final int USUAL_ERRORS = 10;

    public EvaluateOptions {
        new Problems()
                .check(errors >= 0, "--errors is a number of pairs, 0 for none.")
                .refuse();
    }
}
