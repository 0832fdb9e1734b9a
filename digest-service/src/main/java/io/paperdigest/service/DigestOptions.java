package io.paperdigest.service;

import io.paperdigest.runtime.config.ServiceOptions;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is typed. An option wins over the environment's variable of the same meaning. */
@Command(
        name = "digest-service",
        header =
                "Merges, matches and ranks the papers that are published, cuts an edition a day and mails it, until it is"
                        + " told to stop.",
        synopsisHeading = "%nUsage:  ",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "In the environment:",
            "  CUT_TIME            when a day is cut, such as 06:00, or off. Default: 06:00",
            "  ZONE                the time zone of days, such as Europe/Berlin. Default: UTC",
            "  HALF_LIFE_HOURS     after how many hours a score's terms are worth half, 1 to 336. Default: 24",
            "  SMTP_URL            the mail server, smtp://user@host:587. Default: none, and nobody is mailed",
            "  MAIL_FROM           whom digests come from, with SMTP_URL",
            "  MAIL_CONTACT        whom subscribers write to, to change topics or stop. Default: nobody",
            "  SMTP_PASSWORD       or SMTP_PASSWORD_FILE, a file that holds it",
            "  OUT_FOLDER          where digests and feeds are written as files. Default: none",
            "  HTTP_PORT           of /health/live, /health/ready and /metrics. Default: 8080",
            "  LOG_FORMAT          text or json. Default: text on a terminal, else json",
            "  LOG_LEVEL           ERROR, WARN, INFO, DEBUG or TRACE. Default: INFO",
            "  KAFKA_...           settings of the Kafka clients: KAFKA_SECURITY_PROTOCOL is security.protocol",
            "  KAFKA_..._FILE      a file that holds such a setting, for secrets",
            "",
            "Stops on SIGTERM. Ends with 1 when it failed, 2 when it was not understood."
        })
final class DigestOptions extends ServiceOptions {

    @Option(
            names = "--state",
            paramLabel = "FOLDER",
            description = "Where stores are kept between runs. Default: STATE_FOLDER, or data/streams.")
    private @Nullable String state;

    @Option(
            names = "--topics-file",
            paramLabel = "FILE",
            description = "A catalogue of topics to use instead of the built-in one. Default: TOPICS_FILE, or none.")
    private @Nullable String topicsFile;

    @Option(
            names = "--cut",
            description = "Ask the service that runs on this Kafka to cut today now, and end. The edition is mailed.")
    private boolean cut;

    boolean cut() {
        return cut;
    }

    @Override
    protected void putOwn(Map<String, String> environment) {
        put(environment, "STATE_FOLDER", state);
        put(environment, "TOPICS_FILE", topicsFile);
    }
}
