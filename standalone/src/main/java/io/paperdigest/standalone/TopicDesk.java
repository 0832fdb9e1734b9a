package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.runtime.text.NearestNames;
import io.paperdigest.standalone.cli.DefineTopicCommand;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.Printable;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.cli.TopicOptions;
import io.paperdigest.topics.TopicChecker;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code topics define}, {@code remove} and {@code restore}. */
final class TopicDesk {

    private final Terminal terminal;
    private final TopicOptions options;

    /** Whoever keeps the catalogue. */
    interface Keeper {

        /** Asks for a change and waits for the answer. */
        TopicAnswer ask(TopicRequest request);

        /** Waits until all papers of the window are matched by a version of the catalogue or a later one. */
        void awaitMatched(int catalogue);
    }

    TopicDesk(Terminal terminal, TopicOptions options) {
        this.terminal = terminal;
        this.options = options;
    }

    /** Says what is wrong by itself, before anything is started; true when nothing is. */
    boolean understood() {
        Optional<TopicRequest> request =
                options.query().isEmpty() && isDefinition() ? Optional.empty() : Optional.of(request(null));
        return request.map(this::isGood).orElse(true);
    }

    /** Asks for the change and says what came of it. */
    ExitCode change(Books books, Keeper keeper) {
        Topic before = books.topics().get(options.id());
        if (isDefinition() && before == null && options.query().isEmpty()) {
            terminal.complain("there is no topic " + options.id() + " yet: say what it is about with --query.");
            terminal.nothingChanged();
            return ExitCode.USAGE;
        }
        TopicRequest request = request(before);
        if (!isGood(request)) {
            return ExitCode.USAGE;
        }
        TopicAnswer answer = keeper.ask(request);
        if (!answer.accepted()) {
            refuse(request, answer.column(), String.valueOf(answer.reason()), nearest(books, request));
            if (isDefinition()) {
                terminal.nothingChanged();
            } else {
                terminal.nothingChanged("All topics:  " + options.state().command("topics"));
            }
            return ExitCode.USAGE;
        }
        if (isDefinition() && answer.catalogue() != null) {
            keeper.awaitMatched(answer.catalogue());
        }
        terminal.out().println(words(books, before));
        return ExitCode.DONE;
    }

    private boolean isDefinition() {
        return options.action() == TopicRequest.Action.DEFINE;
    }

    private TopicRequest request(@Nullable Topic before) {
        String name = UUID.randomUUID().toString();
        return switch (options.action()) {
            case REMOVE -> TopicRequest.remove(name, options.id());
            case RESTORE -> TopicRequest.restore(name, options.id());
            case DEFINE ->
                new TopicRequest(
                        name,
                        options.id(),
                        TopicRequest.Action.DEFINE,
                        options.title().orElse(before == null ? title(options.id()) : before.title()),
                        options.group().orElse(before == null ? DefineTopicCommand.OWN : before.group()),
                        options.query().orElse(before == null ? "" : before.query()));
        };
    }

    /** {@code protein-folding}: Protein folding. */
    private static String title(String id) {
        String words = id.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private boolean isGood(TopicRequest request) {
        try (TopicChecker checker = new TopicChecker()) {
            Optional<TopicChecker.Problem> problem = checker.problem(request);
            problem.ifPresent(wrong -> {
                refuse(request, wrong.column(), wrong.reason(), List.of());
                terminal.nothingChanged();
            });
            return problem.isEmpty();
        }
    }

    /** What may have been meant, where a topic must be there. */
    private List<String> nearest(Books books, TopicRequest request) {
        return isDefinition()
                ? List.of()
                : NearestNames.of(request.id(), books.topics().keySet());
    }

    private void refuse(TopicRequest request, @Nullable Integer column, String reason, List<String> nearest) {
        String query = request.query();
        if (column == null || query == null) {
            terminal.complain(Printable.of(reason) + "." + People.didYouMean(nearest));
        } else {
            terminal.complain("query of " + request.id() + ", column " + column + ": " + Printable.of(reason) + ".");
            Caret.under(query, column, terminal.columns())
                    .forEach(line -> terminal.err().println(Printable.ofLine(line)));
        }
    }

    private String words(Books books, @Nullable Topic before) {
        return switch (options.action()) {
            case REMOVE -> options.id() + " is removed." + followers(books);
            case RESTORE -> restored(books.topics().containsKey(options.id()));
            case DEFINE -> options.id() + (before == null ? " is defined: " : " is changed: ") + papers(count(books));
        };
    }

    /** Their digests go on without it, and only they or you can change what they follow. */
    private String followers(Books books) {
        long people = books.subscriptions().values().stream()
                .filter(person -> person.topics().contains(options.id()))
                .count();
        return people == 0
                ? ""
                : " " + people + (people == 1 ? " person follows" : " people follow") + " it. Who:  "
                        + options.state().command("subscriptions");
    }

    /** A topic that no catalogue has goes with what was said of it by hand. */
    private String restored(boolean inCatalogue) {
        return options.id() + (inCatalogue ? " is what the catalogue says." : " is gone: the catalogue has none.");
    }

    private int count(Books books) {
        return books.matching(Set.of(options.id())).getOrDefault(options.id(), 0);
    }

    private static String papers(int count) {
        return count == 0
                ? "no paper of the last two weeks matches."
                : count + (count == 1 ? " paper" : " papers") + " of the last two weeks match"
                        + (count == 1 ? "es." : ".");
    }
}
