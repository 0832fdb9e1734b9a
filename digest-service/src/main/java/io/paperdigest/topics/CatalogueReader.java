package io.paperdigest.topics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.paperdigest.events.Topic;
import io.paperdigest.topics.InvalidCatalogueException.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;

/**
 * Reads one catalogue, token by token, so that each error knows its line.
 *
 * <p>A catalogue is a map from groups to lists of topics, each with {@code id}, {@code title} and {@code query}.
 */
final class CatalogueReader {

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final List<String> PROPERTIES = List.of("id", "title", "query");

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final List<Topic> topics = new ArrayList<>();

    CatalogueReader(String name) {
        this.name = name;
    }

    /** Reads the file; what is wrong is kept for {@link #topics()}. */
    CatalogueReader read(InputStream file) throws IOException {
        try (YAMLParser yaml = YAML.createParser(file)) {
            readGroups(yaml);
        } catch (JsonProcessingException e) {
            problems.add(new Problem(
                    line(e),
                    "",
                    "not YAML: " + e.getOriginalMessage().lines().findFirst().orElse("")));
        }
        return this;
    }

    /** Checks the queries, too. A topic matcher does when it is given them, one at a time. */
    CatalogueReader checkQueries() {
        try (Analyzer analyzer = Analyzers.queries()) {
            topics.forEach(topic -> checkQuery(topic, analyzer));
        }
        return this;
    }

    /**
     * The topics that were read.
     *
     * @throws InvalidCatalogueException with everything that was found wrong, by place
     */
    List<Topic> topics() {
        if (topics.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem(1, "", "has no topics"));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(Problem::line));
            throw new InvalidCatalogueException(name, problems);
        }
        return List.copyOf(topics);
    }

    private void readGroups(YAMLParser yaml) throws IOException {
        if (yaml.nextToken() == null) {
            return;
        }
        if (yaml.currentToken() != JsonToken.START_OBJECT) {
            skip(yaml, "", "a catalogue is a map from groups to lists of topics");
            return;
        }
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String group = yaml.currentName();
            if (yaml.nextToken() == JsonToken.START_ARRAY) {
                readTopics(yaml, group);
            } else {
                skip(yaml, "", "group " + group + " is not a list of topics");
            }
        }
    }

    private void readTopics(YAMLParser yaml, String group) throws IOException {
        int number = 0;
        while (yaml.nextToken() != JsonToken.END_ARRAY) {
            number++;
            if (yaml.currentToken() == JsonToken.START_OBJECT) {
                int line = line(yaml);
                addTopic(line, group, number, readProperties(yaml, group + " " + number));
            } else {
                skip(yaml, group + " " + number, "is not a map with " + String.join(", ", PROPERTIES));
            }
        }
    }

    private Map<String, String> readProperties(YAMLParser yaml, String place) throws IOException {
        Map<String, String> properties = new LinkedHashMap<>();
        while (yaml.nextToken() == JsonToken.FIELD_NAME) {
            String property = yaml.currentName();
            JsonToken value = yaml.nextToken();
            String topic = properties.getOrDefault("id", place);
            if (!PROPERTIES.contains(property)) {
                skip(yaml, topic, "has no property " + property + ", only " + String.join(", ", PROPERTIES));
            } else if (!value.isScalarValue()) {
                skip(yaml, topic, property + " is not text");
            } else if (properties.put(property, yaml.getText()) != null) {
                problems.add(new Problem(line(yaml), topic, property + " is there twice"));
            }
        }
        return properties;
    }

    private void addTopic(int line, String group, int number, Map<String, String> properties) {
        String id = properties.getOrDefault("id", "");
        try {
            Topic topic =
                    new Topic(id, properties.getOrDefault("title", ""), group, properties.getOrDefault("query", ""));
            Integer before = lines.putIfAbsent(id, line);
            if (before == null) {
                topics.add(topic);
            } else {
                problems.add(new Problem(line, id, "is already defined in line " + before));
            }
        } catch (IllegalArgumentException e) {
            problems.add(new Problem(line, id.isBlank() ? group + " " + number : id, String.valueOf(e.getMessage())));
        }
    }

    private void checkQuery(Topic topic, Analyzer analyzer) {
        try {
            TopicQueries.parse(topic, analyzer);
        } catch (InvalidTopicException e) {
            int line = lines.getOrDefault(topic.id(), 1);
            problems.add(new Problem(line, topic.id(), "query column " + e.column() + ": " + e.reason()));
        }
    }

    private void skip(YAMLParser yaml, String topic, String reason) throws IOException {
        problems.add(new Problem(line(yaml), topic, reason));
        yaml.skipChildren();
    }

    private static int line(YAMLParser yaml) {
        return yaml.currentTokenLocation().getLineNr();
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
