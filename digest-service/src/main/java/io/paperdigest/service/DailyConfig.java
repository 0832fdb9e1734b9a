package io.paperdigest.service;

import io.paperdigest.edition.CutRules;
import io.paperdigest.edition.CutTimes;
import io.paperdigest.mailing.MailRoute;
import io.paperdigest.runtime.config.Settings;
import io.paperdigest.trending.HalfLife;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the service does of itself, once a day.
 *
 * @param rules how a day is cut
 * @param cuts whether days are cut at that time, or only when somebody asks
 * @param mail how digests are sent; empty to mail nobody
 * @param out where digests are written to as files; empty to write none
 * @param httpPort of health and metrics, 0 for any that is free
 */
public record DailyConfig(CutRules rules, boolean cuts, Optional<MailRoute> mail, Optional<Path> out, int httpPort) {

    private static final int DEFAULT_HTTP_PORT = 8080;
    private static final int MOST_PORT = 65_535;
    private static final String OFF = "off";
    private static final MailRoute.Names NAMES = new MailRoute.Names("MAIL_FROM", "", "MAIL_CONTACT", "SMTP_PASSWORD");

    public DailyConfig {
        if (httpPort < 0 || httpPort > MOST_PORT) {
            throw new IllegalArgumentException("httpPort is " + httpPort + ", not 0 to " + MOST_PORT);
        }
    }

    /** With the usual half-life. */
    public DailyConfig(CutTimes times, boolean cuts, Optional<MailRoute> mail, Optional<Path> out, int httpPort) {
        this(new CutRules(times, HalfLife.DEFAULT), cuts, mail, out, httpPort);
    }

    /** When a day is cut. */
    public CutTimes times() {
        return rules.times();
    }

    /**
     * Reads, where set, {@code CUT_TIME} (06:00; {@code off} for none), {@code ZONE} (UTC), {@code HALF_LIFE_HOURS} (24),
     * {@code SMTP_URL} and {@code MAIL_FROM} with {@code MAIL_CONTACT} and {@code SMTP_PASSWORD} or
     * {@code SMTP_PASSWORD_FILE}, {@code OUT_FOLDER} and {@code HTTP_PORT} (8080).
     *
     * @throws IllegalArgumentException naming all that is wrong
     */
    static DailyConfig fromEnvironment(Map<String, String> environment) {
        Settings settings = new Settings(environment);
        boolean cuts = !settings.text("CUT_TIME").equals(Optional.of(OFF));
        LocalTime time = cuts ? settings.time("CUT_TIME").orElse(CutTimes.DEFAULT_TIME) : CutTimes.DEFAULT_TIME;
        ZoneId zone = settings.zone("ZONE").orElse(ZoneOffset.UTC);
        int halfLife =
                Math.toIntExact(settings.whole("HALF_LIFE_HOURS", HalfLife.DEFAULT.hours(), 1, HalfLife.LONGEST_HOURS));
        Optional<MailRoute> mail = mail(settings);
        Optional<Path> out = settings.path("OUT_FOLDER");
        int httpPort = httpPort(settings);
        settings.refuse();
        CutRules rules = new CutRules(new CutTimes(time, zone), new HalfLife(halfLife));
        return new DailyConfig(rules, cuts, mail, out, httpPort);
    }

    static int httpPort(Settings settings) {
        return Math.toIntExact(settings.whole("HTTP_PORT", DEFAULT_HTTP_PORT, 0, MOST_PORT));
    }

    private static Optional<MailRoute> mail(Settings settings) {
        Optional<String> server = settings.text("SMTP_URL");
        Optional<String> from = settings.text("MAIL_FROM");
        if (server.isPresent() != from.isPresent()) {
            settings.problem("SMTP_URL and MAIL_FROM belong together, and "
                    + (server.isPresent() ? "MAIL_FROM" : "SMTP_URL") + " is missing");
        }
        Optional<String> contact = settings.text("MAIL_CONTACT");
        if (contact.isPresent() && server.isEmpty()) {
            settings.problem("MAIL_CONTACT is of use with SMTP_URL only");
        }
        if (server.isEmpty() || from.isEmpty()) {
            return Optional.empty();
        }
        List<String> problems = new ArrayList<>();
        MailRoute.Words words = new MailRoute.Words(server.get(), from.get(), Optional.empty(), contact);
        Optional<MailRoute> route = MailRoute.of(words, NAMES, settings.environment(), problems);
        problems.forEach(problem -> settings.problem(problem.replaceFirst("\\.$", "")));
        return route;
    }
}
