package io.paperdigest.standalone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.standalone.cli.CommandLineInterface;
import io.paperdigest.standalone.cli.Screen;
import io.paperdigest.standalone.cli.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Types commands as cron does: nobody looks, nobody answers. On the embedded broker, at noon of a day that stays.
 *
 * @param folder where the installation is, and what it writes
 */
record Shell(Path folder) {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    /** What a command answered. */
    record Said(int exit, String out, String err) {

        JsonNode json() throws JsonProcessingException {
            return JsonSerde.mapper().readTree(out);
        }
    }

    /** Runs, with further arguments. */
    Said run(String arguments) {
        return type("run --zone UTC --out " + out() + " " + arguments);
    }

    /** Types a line; the data folder is added. */
    Said type(String line) {
        List<String> words = new ArrayList<>(List.of(line.strip().split(" +")));
        words.addAll(List.of("--data", data().toString()));
        Screen screen = new Screen();
        Terminal terminal = screen.pipe();
        Question nobody = new Question(terminal, InputStream.nullInputStream());
        Caller caller = new Caller(terminal, nobody, Map.of(), NOON, new StopSignal(terminal.err()));
        int exit = new CommandLineInterface(new StandaloneCommands(caller), terminal)
                .execute(words.toArray(String[]::new));
        return new Said(exit, screen.out(), screen.err());
    }

    Path data() {
        return folder.resolve("data");
    }

    Path out() {
        return folder.resolve("out");
    }

    /** Every file that was written, by its place. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out().relativize(file).toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
