package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Subscription;
import io.paperdigest.events.Topic;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.SubscribeOptions;
import io.paperdigest.standalone.cli.Terminal;
import io.paperdigest.standalone.cli.UnsubscribeOptions;
import io.paperdigest.subscriptions.SubscribeResult;
import io.paperdigest.subscriptions.SubscriptionBook;
import io.paperdigest.subscriptions.UnknownTopic;
import io.paperdigest.subscriptions.UnsubscribeResult;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code subscribe}, {@code unsubscribe}, {@code subscriptions} and {@code topics}. */
final class People {

    private final Books books;
    private final Terminal terminal;
    private final StateOptions state;
    private final Map<String, Topic> catalogue;
    private final Optional<Edition> latest;

    People(Books books, Terminal terminal, StateOptions state) {
        this.books = books;
        this.terminal = terminal;
        this.state = state;
        this.latest = books.latestEdition();
        this.catalogue = KnownTopics.of(books, latest.isPresent());
    }

    ExitCode subscribe(SubscribeOptions options) {
        SubscriptionBook book = new SubscriptionBook(books.subscriptions().values(), catalogue.keySet());
        return switch (book.subscribe(options.email(), options.topics())) {
            case SubscribeResult.Subscribed now -> {
                books.subscribe(now.subscription());
                yield follows(now.subscription(), "now gets");
            }
            case SubscribeResult.AlreadySo same -> follows(same.subscription(), "already gets");
            case SubscribeResult.InvalidAddress invalid -> invalid(invalid.email(), invalid.reason());
            case SubscribeResult.UnknownTopics unknown -> unknown(unknown.topics());
        };
    }

    ExitCode unsubscribe(UnsubscribeOptions options) {
        SubscriptionBook book = new SubscriptionBook(books.subscriptions().values(), catalogue.keySet());
        return switch (book.unsubscribe(options.email(), options.topics())) {
            case UnsubscribeResult.Unsubscribed gone -> {
                books.unsubscribe(gone.subscription());
                String noneLeft = options.topics().isEmpty() ? "" : "No topic is left: ";
                terminal.say(noneLeft + gone.subscription().email() + " gets no more digests.");
                yield ExitCode.DONE;
            }
            case UnsubscribeResult.FollowsLess less -> {
                books.subscribe(less.subscription());
                yield follows(less.subscription(), "now gets");
            }
            case UnsubscribeResult.NotFollowed not -> notFollowed(not);
            case UnsubscribeResult.NotSubscribed not -> {
                terminal.complain(options.email() + " has not subscribed." + didYouMean(not.nearest()));
                terminal.nothingChanged("Who has:  " + state.command("subscriptions"));
                yield ExitCode.USAGE;
            }
            case UnsubscribeResult.InvalidAddress invalid -> invalid(invalid.email(), invalid.reason());
        };
    }

    ExitCode subscriptions() {
        Map<String, Subscription> all = books.subscriptions();
        if (all.isEmpty()) {
            terminal.say("Nobody has subscribed. Add somebody:  " + state.command("subscribe EMAIL --topic ID"));
        }
        all.values().stream()
                .sorted(Comparator.comparing(Subscription::email))
                .forEach(person -> terminal.say(person.email() + "  " + followed(person)));
        return ExitCode.DONE;
    }

    /** By group; counts are those of the latest edition, or of the papers now where a topic is newer. */
    ExitCode topics() {
        Map<String, Integer> newer = latest.isPresent() ? countsNow() : Map.of();
        Map<String, List<Topic>> groups = new TreeMap<>();
        catalogue.values().forEach(topic -> groups.merge(topic.group(), List.of(topic), People::joined));
        int width = catalogue.keySet().stream().mapToInt(String::length).max().orElse(0);
        groups.forEach((group, topics) -> {
            terminal.say(group);
            topics.stream()
                    .sorted(Comparator.comparing(Topic::id))
                    .forEach(topic -> terminal.say("  " + topic.id()
                            + " ".repeat(width - topic.id().length()) + "  " + count(topic.id(), newer)
                            + topic.title()));
        });
        latest.ifPresent(edition -> {
            terminal.out().println();
            terminal.say("Counts are those of edition " + edition.manifest().edition() + ", of "
                    + edition.manifest().ranked() + " papers." + ofNow(newer));
        });
        return ExitCode.DONE;
    }

    private static String ofNow(Map<String, Integer> newer) {
        return newer.isEmpty()
                ? ""
                : " Newer, and of the papers that match now: " + String.join(", ", newer.keySet()) + ".";
    }

    /** How many papers match each topic that the latest edition does not know. */
    private Map<String, Integer> countsNow() {
        Set<String> newer = catalogue.keySet().stream()
                .filter(topic -> ranking(topic) == null)
                .collect(Collectors.toSet());
        return newer.isEmpty() ? Map.of() : books.matching(newer);
    }

    private static List<Topic> joined(List<Topic> some, List<Topic> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private String count(String topic, Map<String, Integer> newer) {
        Integer now = newer.get(topic);
        return latest.isEmpty() ? "" : String.format(Locale.ROOT, "%5d  ", now == null ? total(topic) : now);
    }

    private int total(String topic) {
        EditionRanking ranking = ranking(topic);
        return ranking == null ? 0 : ranking.total();
    }

    private @Nullable EditionRanking ranking(String topic) {
        return latest.map(edition -> edition.rankings().get(topic)).orElse(null);
    }

    private ExitCode follows(Subscription person, String verb) {
        terminal.say(person.email() + " " + verb + " one digest a day:");
        if (person.topics().isEmpty()) {
            terminal.say("  all papers" + papersToday(Topic.ALL));
        }
        for (String id : person.topics()) {
            Topic topic = catalogue.get(id);
            terminal.say("  " + (topic == null ? marked(id) : topic.title() + papersToday(id)));
        }
        return ExitCode.DONE;
    }

    private String papersToday(String topic) {
        if (latest.isEmpty()) {
            return "";
        }
        int total = total(topic);
        return ": " + total + (total == 1 ? " paper today" : " papers today");
    }

    private String followed(Subscription person) {
        return person.topics().isEmpty()
                ? "all papers"
                : person.topics().stream().map(this::marked).collect(Collectors.joining(", "));
    }

    private String marked(String topic) {
        return catalogue.containsKey(topic) ? topic : topic + " (removed)";
    }

    private ExitCode invalid(String email, String reason) {
        terminal.complain(email + " is no email address: " + reason + ".");
        terminal.nothingChanged();
        return ExitCode.USAGE;
    }

    private ExitCode unknown(List<UnknownTopic> topics) {
        topics.forEach(
                topic -> terminal.complain("there is no topic " + topic.asked() + "." + didYouMean(topic.nearest())));
        terminal.nothingChanged("All topics:  " + state.command("topics"));
        return ExitCode.USAGE;
    }

    private ExitCode notFollowed(UnsubscribeResult.NotFollowed not) {
        Subscription person = not.subscription();
        not.topics()
                .forEach(topic -> terminal.complain(
                        person.email() + " does not follow " + topic.asked() + "." + didYouMean(topic.nearest())));
        terminal.nothingChanged(
                person.email() + " follows: " + followed(person) + ". All topics:  " + state.command("topics"));
        return ExitCode.USAGE;
    }

    static String didYouMean(List<String> nearest) {
        return nearest.isEmpty() ? "" : " Did you mean " + String.join(" or ", nearest) + "?";
    }
}
