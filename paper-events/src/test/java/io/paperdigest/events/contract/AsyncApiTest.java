package io.paperdigest.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The document that is in the jar says what channels and schemas say. */
class AsyncApiTest {

    private final JsonNode document = AsyncApi.document();

    @Test
    void documentInTheJarIsUpToDate() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(ContractFile.TODAY, ContractFile.text(document));
        }

        assertThat(ContractFile.text(document))
                .as("asyncapi.yaml is out of date: write it anew with -Dgolden.update=true")
                .isEqualTo(Files.readString(ContractFile.TODAY));
    }

    @Test
    void documentIsFoundBesideTheClasses() throws IOException {
        try (InputStream file = Objects.requireNonNull(Channels.class.getResourceAsStream("asyncapi.yaml"))) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8)).contains("asyncapi: 3.0.0");
        }
    }

    @Test
    void describesTheOpenChannelsAndNoOther() {
        List<String> open = new Channels("", 1)
                .all().stream().filter(Channel::open).map(Channel::name).toList();

        assertThat(names(document.get("channels"))).containsExactlyElementsOf(open);
    }

    @Test
    void referencesLeadSomewhere() {
        List<String> references = document.findValuesAsText("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private static Stream<String> names(JsonNode object) {
        return object.propertyStream().map(property -> property.getKey());
    }
}
