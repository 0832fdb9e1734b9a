package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.ChannelWriter;
import io.paperdigest.channel.Patience;
import io.paperdigest.events.MatchedCatalogue;
import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.Screen;
import io.paperdigest.standalone.cli.StateOptions;
import io.paperdigest.standalone.cli.TopicOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A topic's papers are counted when they are all matched, not after a while. No topology runs. */
class TopicDeskTest {

    private static final int VERSION = 7;

    @TempDir
    private static Path folder;

    private EmbeddedKafka kafka;
    private Lab lab;
    private ChannelWriter writer;
    private Books books;

    @BeforeEach
    void start() throws IOException {
        kafka = EmbeddedKafka.start(folder);
        lab = new Lab(Installation.embedded(kafka.bootstrapServers(), "", folder.resolve("streams")), folder);
        lab.createChannels();
        KafkaClients clients = new KafkaClients(lab.installation().clients());
        writer = new ChannelWriter(clients);
        books = new Books(clients, lab.channels());
    }

    @AfterEach
    void stop() {
        books.close();
        writer.close();
        kafka.close();
    }

    @Test
    void waitsForTheVersionOfTheAnswerBeforeItCounts() {
        Screen screen = new Screen();
        TopicDesk desk = new TopicDesk(screen.pipe(), define("own"));

        ExitCode exit = desk.change(books, new Late());

        assertThat(exit).isEqualTo(ExitCode.DONE);
        assertThat(screen.out()).isEqualTo("own is defined: 2 papers of the last two weeks match.\n");
    }

    @Test
    void papersAreMatchedWhenEachPartitionSaysSo() {
        say(new MatchedCatalogue(0, 2, VERSION));
        assertThatThrownBy(() -> books.awaitMatched(VERSION, patience(Duration.ofMillis(300))))
                .hasMessageContaining("for the papers to be matched by version 7 of the catalogue");
        say(new MatchedCatalogue(1, 2, VERSION - 1));
        assertThatThrownBy(() -> books.awaitMatched(VERSION, patience(Duration.ofMillis(300))))
                .hasMessageContaining("in vain");

        say(new MatchedCatalogue(1, 2, VERSION + 1));

        books.awaitMatched(VERSION, patience(Duration.ofMinutes(1)));
    }

    private static TopicOptions define(String id) {
        return new TopicOptions(
                TopicRequest.Action.DEFINE,
                id,
                Optional.of("made"),
                Optional.empty(),
                Optional.empty(),
                new StateOptions(folder, Optional.empty(), ""));
    }

    /** Matches papers only when somebody waits for it. */
    private final class Late implements TopicDesk.Keeper {

        @Override
        public TopicAnswer ask(TopicRequest request) {
            match(request.id(), "p0000000000000001");
            return TopicAnswer.accepted(request, VERSION);
        }

        @Override
        public void awaitMatched(int catalogue) {
            assertThat(catalogue).isEqualTo(VERSION);
            match("own", "p0000000000000002");
            match("another", "p0000000000000003");
        }

        private void match(String topic, String paper) {
            TopicMatch match = new TopicMatch(topic, paper, "Made up", List.of("made"), VERSION);
            writer.write(lab.channels().byTopic, match.key(), match);
        }
    }

    private void say(MatchedCatalogue matched) {
        writer.write(lab.channels().matchedCatalogue, matched.key(), matched);
    }

    private static Patience patience(Duration limit) {
        return new Patience(InstantSource.system(), limit, Optional::empty);
    }
}
