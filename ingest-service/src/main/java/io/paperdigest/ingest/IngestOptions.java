package io.paperdigest.ingest;

import io.paperdigest.runtime.config.ServiceOptions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is typed. An option wins over the environment's variable of the same meaning. */
@Command(
        name = "ingest-service",
        header = "Reads pages of paper listings and publishes what is new on them: those named, once; or those that are"
                + " dropped in an inbox, until it is told to stop.",
        synopsisHeading = "%nUsage:  ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Of an inbox, every file that is whole is read and then moved to done/ in it, or to held/ with the reason"
                    + " beside it. The first folder below the inbox is the name of the source.",
            "",
            "In the environment:",
            "  KAFKA_...               settings of the Kafka clients: KAFKA_SECURITY_PROTOCOL is security.protocol",
            "  KAFKA_..._FILE          a file that holds such a setting, for secrets",
            "  MAX_PAGE_BYTES          larger pages are held. Default: 67108864",
            "  INBOX_INTERVAL_SECONDS  between two looks at the inbox. Default: 2",
            "  INBOX_SETTLE_SECONDS    how long a file must be unchanged before it is read. Default: 2",
            "  HTTP_PORT               of /health/live, /health/ready and /metrics, with an inbox. Default: 8081",
            "  LOG_FORMAT              text or json. Default: text on a terminal, else json",
            "  LOG_LEVEL               ERROR, WARN, INFO, DEBUG or TRACE. Default: INFO",
            "",
            "Ends with 0 when done, 3 when done with something held, 1 when it failed, 2 when it was not understood."
        })
final class IngestOptions extends ServiceOptions {

    @Parameters(paramLabel = "[NAME=]PATH", description = "Pages, or folders of them.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--inbox",
            paramLabel = "FOLDER",
            description = "Watch this folder, instead of reading PATHs once. Default: INBOX_FOLDER, or none.")
    private @Nullable String inbox;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description = "The day that pages without a date were seen on. Default: today, in UTC.")
    private @Nullable String date;

    List<String> paths() {
        return List.copyOf(paths);
    }

    /** The day of the run, and what is wrong with it. */
    LocalDate date(LocalDate today, List<String> problems) {
        try {
            return date == null ? today : LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            problems.add("--date is " + date + ", not a day such as 2026-11-21.");
            return today;
        }
    }

    @Override
    protected void putOwn(Map<String, String> environment) {
        put(environment, "INBOX_FOLDER", inbox);
    }
}
