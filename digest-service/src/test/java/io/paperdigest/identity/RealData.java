package io.paperdigest.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.SignedListing;
import io.paperdigest.sign.ListingBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** Reads the real data, which is not part of the project: tests that use it are skipped where it is absent. */
final class RealData {

    private final Path root = Path.of(System.getProperty("shared.data", "../shared/data"));

    RealData() {
        Assumptions.assumeTrue(Files.isDirectory(root), "no real data here");
    }

    /** The listings of both trending pages, in the order of the files. */
    List<SignedListing> trendingPages() throws IOException {
        List<SignedListing> listings = new ArrayList<>();
        try (Stream<Path> pages = Files.list(root.resolve("trending-pages"))) {
            for (Path page : pages.sorted().toList()) {
                listings.addAll(trendingPage(page));
            }
        }
        return listings;
    }

    private static List<SignedListing> trendingPage(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page, UTF_8);
        List<String> entries = lines.subList(2, lines.size());
        List<SignedListing> listings = new ArrayList<>();
        for (int at = 0; at + 1 < entries.size(); at += 2) {
            String title = entries.get(at);
            listings.add(ListingBuilder.listing(page.getFileName().toString(), at / 2 + 1)
                    .title(at == 0 ? title.replaceFirst("^Subscribe", "") : title)
                    .text(entries.get(at + 1))
                    .sign());
        }
        return listings;
    }

    JsonNode json(String file) throws IOException {
        return JsonSerde.mapper().readTree(root.resolve(file).toFile());
    }

    List<JsonNode> jsonLines(String gzipped) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(root.resolve(gzipped))), UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(JsonSerde.mapper().readTree(line));
            }
        }
        return rows;
    }

    List<String> lines(String file) throws IOException {
        return Files.readAllLines(root.resolve(file), UTF_8);
    }
}
