package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.events.Json;
import io.paperdigest.events.Ranking;
import io.paperdigest.events.Topic;
import io.paperdigest.runtime.text.NearestNames;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.NotThereException;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.RankingTable;
import io.paperdigest.standalone.cli.RankingsOptions;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.Terminal;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code rankings}. */
final class Rankings {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Books books;
    private final Terminal terminal;

    Rankings(Books books, Terminal terminal) {
        this.books = books;
        this.terminal = terminal;
    }

    /**
     * Shows a ranking.
     *
     * @throws NotThereException when there is no such topic
     */
    ExitCode show(RankingsOptions options) {
        Ranking ranking = books.rankings().get(options.topic());
        refuseUnknown(options.topic(), ranking, options.state());
        if (ranking == null) {
            sayNone(options);
        } else if (options.json()) {
            terminal.out().println(json(ranking));
        } else {
            terminal.say(heading(ranking));
            terminal.out().println();
            new RankingTable(rows(ranking), terminal).lines().forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    /** A program gets JSON in any case. */
    private void sayNone(RankingsOptions options) {
        if (options.json()) {
            terminal.out().println("null");
        }
        (options.json() ? terminal.err() : terminal.out())
                .println(
                        books.latestEdition().isPresent()
                                ? "No paper stands in this ranking now."
                                : "No paper stands in this ranking: there is no edition yet. Make one:  "
                                        + options.state().firstRun());
    }

    /** The ranking of a topic that was removed stays on its channel until papers are ranked again. */
    private void refuseUnknown(String topic, @Nullable Ranking ranking, StateOptions state) {
        if (topic.equals(Topic.ALL)) {
            return;
        }
        Set<String> known =
                KnownTopics.of(books, books.latestEdition().isPresent()).keySet();
        if (!known.contains(topic)) {
            throw new NotThereException(
                    "there is no topic " + topic
                            + (ranking == null ? "." : " any more: it was removed.")
                            + NearestNames.question(topic, known),
                    "All topics:  " + state.command("topics"));
        }
    }

    private static String heading(Ranking ranking) {
        return Printable.of(ranking.title()) + ", as of "
                + MOMENT.format(ranking.asOf().atZone(ZoneOffset.UTC)) + " UTC";
    }

    private static List<RankingTable.Row> rows(Ranking ranking) {
        return ranking.best().stream()
                .map(place -> new RankingTable.Row(
                        place.title(), Faded.score(place.score(), place.terms()), Why.of(place.terms())))
                .toList();
    }

    private static String json(Ranking ranking) {
        return Json.pretty(ranking);
    }
}
