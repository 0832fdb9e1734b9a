package io.paperdigest.standalone;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clone of the repository with the real launcher and, on its PATH, the usual tools and a Maven and JDKs that only
 * remember how they were called.
 */
final class LauncherClone {

    private static final List<String> TOOLS = List.of(
            "cat",
            "cp",
            "date",
            "dirname",
            "find",
            "grep",
            "head",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sh",
            "sleep",
            "stty",
            "touch",
            "uname");

    /** What a start said, and how it ended. */
    record Ended(int status, String out, String err) {}

    final Path home;
    final Path caller;
    private final Path root;
    private final Path bin;
    private final Map<String, String> environment = new HashMap<>();

    LauncherClone(Path root) throws IOException {
        this.root = root;
        home = Files.createDirectories(root.resolve("a clone"));
        caller = Files.createDirectories(root.resolve("the caller's folder"));
        bin = Files.createDirectories(root.resolve("bin"));
        for (String tool : TOOLS) {
            script(bin.resolve(tool), "exec '" + onPath(tool) + "' \"$@\"\n");
        }
        Files.copy(Path.of("..", "paper-digest"), home.resolve("paper-digest"));
        executable(home.resolve("paper-digest"));
        source("standalone/src/main/java/Main.java");
        source("standalone/pom.xml");
        source("pom.xml");
        environment.put("PATH", bin.toString());
        environment.put("HOME", root.toString());
        environment.put("PAPER_DIGEST_JVMS", root.resolve("jvm").toString());
        environment.put("PAPER_DIGEST_TRAINING", "off");
    }

    LauncherClone with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** A source file that is as new as can be. */
    Path source(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "changed\n");
    }

    /** A JDK that says how it was started, and makes the AOT cache it is asked for. */
    Path jdk(String name, String version) throws IOException {
        Path jdk = root.resolve("jvm").resolve(name);
        Files.createDirectories(jdk.resolve("bin"));
        Files.writeString(jdk.resolve("release"), """
                IMPLEMENTOR="nobody"
                JAVA_RUNTIME_VERSION="%1$s+1"
                JAVA_VERSION="%1$s"
                """.formatted(version));
        script(jdk.resolve("bin/javac"), "");
        script(jdk.resolve("bin/java"), """
                for argument in "$@"; do
                    case $argument in -XX:AOTCacheOutput=*) : >"${argument#*=}" ;; esac
                done
                echo "java %s in $(pwd)"
                printf '<%%s>\\n' "$@"
                """.formatted(version));
        return jdk;
    }

    /** A Maven that builds. */
    LauncherClone maven() throws IOException {
        return maven("""
                echo "JAVA_HOME=$JAVA_HOME" >>../builds
                mkdir -p standalone/target/lib
                echo jar >standalone/target/paper-digest.jar
                echo jar >standalone/target/lib/library.jar
                """);
    }

    /** A Maven of the newest version that does this. */
    LauncherClone maven(String script) throws IOException {
        return maven("3.9.9", script);
    }

    LauncherClone maven(String version, String script) throws IOException {
        script(bin.resolve("mvn"), """
                if [ "$1" = -version ]; then echo "Apache Maven %s"; exit; fi
                %s""".formatted(version, script));
        return this;
    }

    /** How often Maven built. */
    long builds() throws IOException {
        Path builds = root.resolve("builds");
        try (Stream<String> lines = Files.exists(builds) ? Files.lines(builds) : Stream.empty()) {
            return lines.count();
        }
    }

    Ended start(String... arguments) throws IOException, InterruptedException {
        return await(begin(home.resolve("paper-digest"), arguments));
    }

    Process begin(Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(caller.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Ended await(Process process) throws IOException, InterruptedException {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    private static void script(Path path, String script) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + script);
        executable(path);
    }

    private static void executable(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path onPath(String tool) {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst();
        return found.orElseThrow(() -> new IllegalStateException("no " + tool + " on PATH"));
    }
}
