package io.paperdigest.standalone;

import io.paperdigest.delivery.SmtpConfig;
import io.paperdigest.events.Topic;
import io.paperdigest.ingest.Selection;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.ingest.SourceFiles;
import io.paperdigest.mailing.MailRoute;
import io.paperdigest.standalone.cli.InvalidOptionsException;
import io.paperdigest.standalone.cli.PagePath;
import io.paperdigest.standalone.cli.RunOptions;
import io.paperdigest.topics.Catalogue;
import io.paperdigest.topics.InvalidCatalogueException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a run works with, looked up before anything is started.
 *
 * @param files the pages; empty for the demo
 * @param catalogue the topics
 * @param mail how to send; empty to only write files
 */
record RunInputs(List<SourceFile> files, List<Topic> catalogue, Optional<MailRoute> mail) {

    private static final MailRoute.Names MAIL_NAMES =
            new MailRoute.Names("--from", "--to", "--contact", SmtpConfig.PASSWORD);

    /** @throws InvalidOptionsException with everything that is wrong */
    static RunInputs of(RunOptions options, Map<String, String> environment) {
        List<String> problems = new ArrayList<>();
        List<SourceFile> files = options.demo() ? List.of() : files(arguments(options.pages()), problems);
        List<Topic> catalogue = catalogue(options.topicsFile(), problems);
        Optional<MailRoute> mail = options.mail()
                .flatMap(given -> MailRoute.of(
                        new MailRoute.Words(given.smtp(), given.from(), given.to(), given.contact()),
                        MAIL_NAMES,
                        environment,
                        problems));
        if (!problems.isEmpty()) {
            throw new InvalidOptionsException(problems);
        }
        return new RunInputs(files, catalogue, mail);
    }

    /** The files behind paths. */
    static List<SourceFile> files(List<String> paths, List<String> problems) {
        return switch (SourceFiles.select(paths)) {
            case Selection.Files found -> found.files();
            case Selection.Problems wrong -> {
                problems.addAll(wrong.problems());
                yield List.of();
            }
        };
    }

    private static List<String> arguments(List<PagePath> pages) {
        return pages.stream()
                .map(page -> page.source().map(name -> name + "=").orElse("") + page.path())
                .toList();
    }

    private static List<Topic> catalogue(Optional<Path> file, List<String> problems) {
        try {
            return file.map(Catalogue::read).orElseGet(Catalogue::builtIn);
        } catch (InvalidCatalogueException e) {
            problems.add(String.valueOf(e.getMessage()));
            return List.of();
        }
    }
}
