package io.paperdigest.topics;

import static io.paperdigest.topics.Papers.paper;
import static io.paperdigest.topics.Papers.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.events.Paper;
import io.paperdigest.events.TopicMatch;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicMatcherTest {

    private final TopicMatcher matcher = new TopicMatcher();

    @AfterEach
    void close() {
        matcher.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fmri                       | Decoding speech from fMRI                | fMRI
            fMRI                       | An FMRI study                            | FMRI
            3d                         | Scenes in 3D                             | 3D
            gpt-4                      | We ask GPT-4.                            | GPT-4
            gpt-4                      | We ask GPT4.                             | GPT4
            gpt4                       | We ask GPT-4.                            | GPT-4
            "c. elegans"               | The worm C. elegans moves                | C. elegans
            single-cell                | Single-cell sequencing                   | Single-cell
            single-cell                | We sequence single cells                 | single cells
            "single cell"              | A single-cell atlas                      | single-cell
            text-to-image              | Text-to-image models                     | Text-to-image
            "text to image"            | Text-to-image models                     | Text-to-image
            self-supervised            | Selfsupervised learning                  | Selfsupervised
            "multimodal learning"      | On multi-modal learning                  | multi-modal learning
            "is multimodal"            | This is multi-modal, they say            | is multi-modal
            "multi-modal learning"     | On multimodal learning                   | multimodal learning
            "multi-modal learning"     | On multi modal learning                  | multi modal learning
            "brain-computer interface" | Brain–computer interfaces                | Brain–computer interfaces
            "alzheimer disease"        | In Alzheimer’s disease                   | Alzheimer’s disease
            "alzheimer's disease"      | In Alzheimer disease                     | Alzheimer disease
            "neural network"           | Spiking neural networks                  | neural networks
            "pade approximant"         | Neurons with Padé approximants           | Padé approximants
            u-net                      | A UNet for cells                         | UNet
            "cell segmentation"~4      | Segmentation of a cell                   | Segmentation of a cell
            neuro*                     | A neuromorphic chip                      | neuromorphic
            microscpy~1                | Light microscopy                         | microscopy
            """)
    void findsAWordHoweverItIsWritten(String query, String text, String matched) {
        matcher.put(topic("t", query));

        List<TopicMatch> matches = matcher.match(paper("Untitled", text));

        assertThat(matches).singleElement().extracting(TopicMatch::words).isEqualTo(List.of(matched));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "cell segmentation"        | Cells need no segmentation
            gpt-4                      | GPT has 4 versions
            "single cell"              | A single large cell
            segmentation detection     | On segmentation
            "language model" -protein  | A protein language model
            title:neuron               | Only the abstract has a neuron
            category:cs.cv             | About cs.CV
            author:smith               | By Smith
            """)
    void findsNothingElse(String query, String text) {
        matcher.put(topic("t", query));

        assertThat(matcher.match(paper("Untitled", text))).isEmpty();
    }

    @Test
    void looksForWordsWithoutFieldInTitleAndAbstract() {
        matcher.put(topic("t", "spiking AND \"instance segmentation\""));

        List<TopicMatch> matches = matcher.match(paper("Spiking nets", "We do instance segmentation."));

        assertThat(matches)
                .singleElement()
                .extracting(TopicMatch::words)
                .isEqualTo(List.of("Spiking", "instance segmentation"));
    }

    @Test
    void findsAuthorsAndCategories() {
        matcher.put(topic("author", "author:\"zoe muller\""));
        matcher.put(topic("category", "category:q-bio.*"));
        matcher.put(topic("nobody", "author:\"muller ann\""));
        Paper paper = paper("T", "A.", List.of("Zoë Müller", "Ann Lee"), List.of("cs.CV", "q-bio.NC"));

        List<TopicMatch> matches = matcher.match(paper);

        assertThat(matches)
                .containsExactly(
                        new TopicMatch("author", "p1", "T", List.of("Zoë Müller")),
                        new TopicMatch("category", "p1", "T", List.of("q-bio.NC")));
    }

    @Test
    void findsTheSourcesThatListAPaper() {
        matcher.put(topic("here", "source:Made-Up"));
        matcher.put(topic("elsewhere", "source:made"));

        List<TopicMatch> matches = matcher.match(paper("T", "A."));

        assertThat(matches).containsExactly(new TopicMatch("here", "p1", "T", List.of("made-up")));
    }

    @Test
    void givesEachWordOnceInTheOrderOfReading() {
        matcher.put(topic("t", "neuron OR \"spiking neural network\" OR \"neural network\" OR synapse"));

        List<TopicMatch> matches = matcher.match(paper(
                "Synapses of a Spiking Neural Network", "Spiking neural networks have neurons; a Neuron learns."));

        assertThat(matches)
                .singleElement()
                .extracting(TopicMatch::words)
                .isEqualTo(List.of("Synapses", "Spiking Neural Network", "neurons"));
    }

    @Test
    void leavesOutWhatStandsBetweenTheWordsOfALoosePhrase() {
        matcher.put(topic("t", "\"cells segmentation\"~20"));

        List<TopicMatch> matches = matcher.match(
                paper(
                        "T",
                        "We look at (cells), of many kinds and sizes under several quite different lights for segmentation, too."));

        assertThat(matches).singleElement().extracting(TopicMatch::words).isEqualTo(List.of("cells", "segmentation"));
    }

    @Test
    void noPhraseReachesFromTheTitleIntoTheAbstractOrFromOneAuthorToTheNext() {
        matcher.put(topic("t", "\"cell segmentation\"~50 OR author:\"lee smith\"~50"));

        assertThat(matcher.match(paper("A cell", "Segmentation", List.of("Ann Lee", "Bo Smith"), List.of())))
                .isEmpty();
    }

    @Test
    void findsAWordThatStandsTwice() {
        matcher.put(topic("t", "\"agent agent\"~50"));

        assertThat(matcher.match(paper("Agent", "An agent."))).isEmpty();
        assertThat(matcher.match(
                        paper("Untitled", "An agent meets another one and then all agents in their large world.")))
                .singleElement()
                .extracting(TopicMatch::words)
                .isEqualTo(List.of("agent meets another one and then all agents"));
        assertThat(matcher.match(paper(
                        "Untitled",
                        "An agent meets another, who has been there for a long while, and greets all agents.")))
                .singleElement()
                .extracting(TopicMatch::words)
                .isEqualTo(List.of("agent"));
    }

    @Test
    void sortsByTopic() {
        matcher.put(topic("b", "cell"));
        matcher.put(topic("c", "cell"));
        matcher.put(topic("a", "cell"));

        assertThat(matcher.match(paper("Cell", "")))
                .extracting(TopicMatch::topic)
                .containsExactly("a", "b", "c");
    }

    @Test
    void usesATopicAsItWasDefinedLast() {
        matcher.put(topic("t", "cell"));
        matcher.match(paper("Cell", ""));
        matcher.put(topic("t", "robot"));

        assertThat(matcher.match(paper("Cell", ""))).isEmpty();
        assertThat(matcher.match(paper("Robot", ""))).hasSize(1);
    }

    @Test
    void forgetsATopicThatIsRemoved() {
        matcher.put(topic("t", "cell"));
        matcher.match(paper("Cell", ""));
        matcher.remove("t");
        matcher.remove("never-there");

        assertThat(matcher.match(paper("Cell", ""))).isEmpty();
    }

    @Test
    void knowsATopicAgainThatComesBack() {
        matcher.put(topic("t", "cell"));
        matcher.remove("t");
        matcher.put(topic("t", "cell"));

        assertThat(matcher.match(paper("Cell", ""))).hasSize(1);
    }

    @Test
    void keepsATopicWhoseChangeIsBad() {
        matcher.put(topic("t", "cell"));

        assertThatThrownBy(() -> matcher.put(topic("t", "cell AND"))).isInstanceOf(InvalidTopicException.class);
        assertThat(matcher.match(paper("Cell", ""))).hasSize(1);
    }
}
