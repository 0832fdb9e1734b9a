package io.paperdigest.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.events.Subscription;
import io.paperdigest.runtime.text.NearestNames;
import io.paperdigest.subscriptions.SubscribeResult.AlreadySo;
import io.paperdigest.subscriptions.SubscribeResult.Subscribed;
import io.paperdigest.subscriptions.SubscribeResult.UnknownTopics;
import io.paperdigest.subscriptions.UnsubscribeResult.FollowsLess;
import io.paperdigest.subscriptions.UnsubscribeResult.NotFollowed;
import io.paperdigest.subscriptions.UnsubscribeResult.NotSubscribed;
import io.paperdigest.subscriptions.UnsubscribeResult.Unsubscribed;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubscriptionBookTest {

    private static final List<String> TOPICS = List.of("cell-segmentation", "robotics", "speech", "robust-learning");
    private static final String ADA = SubscriptionBook.id(new MailAddress("ada", "example.org"));

    private static SubscriptionBook book(Subscription... existing) {
        return new SubscriptionBook(List.of(existing), TOPICS);
    }

    private static Subscription ada(String... topics) {
        return new Subscription(ADA, "ada@example.org", List.of(topics));
    }

    @Test
    void subscribesSomebodyNew() {
        assertThat(book().subscribe(" ada@Example.org", List.of("speech", "robotics", "speech")))
                .isEqualTo(new Subscribed(ada("robotics", "speech"), null));
        assertThat(book().subscribe("ada@example.org", List.of())).isEqualTo(new Subscribed(ada(), null));
    }

    @Test
    void addsToWhatIsFollowed() {
        assertThat(book(ada("speech")).subscribe("ada@example.org", List.of("robotics")))
                .isEqualTo(new Subscribed(ada("robotics", "speech"), List.of("speech")));
        assertThat(book(ada()).subscribe("ada@example.org", List.of("robotics")))
                .isEqualTo(new Subscribed(ada("robotics"), List.of()));
    }

    @Test
    void changesNothingWhereAllIsFollowed() {
        Subscription both = ada("robotics", "speech");

        assertThat(book(both).subscribe("ada@example.org", List.of("speech"))).isEqualTo(new AlreadySo(both));
        assertThat(book(both).subscribe("ada@example.org", List.of())).isEqualTo(new AlreadySo(both));
    }

    @Test
    void knowsAPersonInUpperAndLowerCase() {
        assertThat(book(ada("speech")).subscribe("ADA@example.org", List.of("speech")))
                .isEqualTo(new AlreadySo(ada("speech")));
    }

    @Test
    void keepsItsIdsForEver() {
        assertThat(ADA).isEqualTo("scfe00dde46ef");
    }

    @Test
    void namesEveryUnknownTopicWithTheNearest() {
        assertThat(book().subscribe("ada@example.org", List.of("robotcis", "speech", "biology")))
                .isEqualTo(new UnknownTopics(List.of(
                        new UnknownTopic("robotcis", List.of("robotics")), new UnknownTopic("biology", List.of()))));
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThat(book().subscribe("ada", List.of()))
                .isEqualTo(new SubscribeResult.InvalidAddress("ada", "it has no @"));
        assertThat(book().unsubscribe("ada", List.of()))
                .isEqualTo(new UnsubscribeResult.InvalidAddress("ada", "it has no @"));
    }

    @Test
    void unsubscribes() {
        assertThat(book(ada("speech")).unsubscribe("ada@example.org", List.of()))
                .isEqualTo(new Unsubscribed(ada("speech")));
    }

    @Test
    void takesTopicsOutAndEndsWithTheLast() {
        SubscriptionBook book = book(ada("robotics", "speech"));

        assertThat(book.unsubscribe("ada@example.org", List.of("speech"))).isEqualTo(new FollowsLess(ada("robotics")));
        assertThat(book.unsubscribe("ada@example.org", List.of("speech", "robotics")))
                .isEqualTo(new Unsubscribed(ada("robotics", "speech")));
        assertThat(book.unsubscribe("ada@example.org", List.of("speach")))
                .isEqualTo(new NotFollowed(
                        ada("robotics", "speech"), List.of(new UnknownTopic("speach", List.of("speech")))));
    }

    @Test
    void takesOutATopicThatIsNoLongerInTheCatalogue() {
        assertThat(book(ada("gone", "speech")).unsubscribe("ada@example.org", List.of("gone")))
                .isEqualTo(new FollowsLess(ada("speech")));
    }

    @Test
    void takesNothingOutWhereOneTopicIsNotFollowed() {
        Subscription all = ada();

        assertThat(book(ada("robotics", "speech")).unsubscribe("ada@example.org", List.of("speech", "gone")))
                .isInstanceOf(NotFollowed.class);
        assertThat(book(all).unsubscribe("ada@example.org", List.of("speech")))
                .isEqualTo(new NotFollowed(all, List.of(new UnknownTopic("speech", List.of()))));
    }

    @Test
    void namesTheNearestAddressOfWhoIsNotSubscribed() {
        assertThat(book(ada("speech")).unsubscribe("dada@example.org", List.of()))
                .isEqualTo(new NotSubscribed(new MailAddress("dada", "example.org"), List.of("ada@example.org")));
    }

    @Test
    void namesNobodyWhoSharesTheDomainOnly() {
        assertThat(book(ada("speech")).unsubscribe("nobody@example.org", List.of()))
                .isEqualTo(new NotSubscribed(new MailAddress("nobody", "example.org"), List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "robotcis, robotics",
        "Robotics, robotics",
        "segmentation, cell-segmentation",
        "rob, robotics robust-learning",
        "xyz, ''",
        "a, ''"
    })
    void findsWhatMayHaveBeenMeant(String word, String names) {
        assertThat(String.join(" ", NearestNames.of(word, TOPICS))).isEqualTo(names);
    }
}
