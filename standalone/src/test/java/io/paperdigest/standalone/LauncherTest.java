package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.standalone.LauncherClone.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class LauncherTest {

    private LauncherClone clone;

    @BeforeEach
    void clone(@TempDir Path temp) throws IOException {
        clone = new LauncherClone(temp.toRealPath());
    }

    @Test
    void prefersJavaHome() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25.0.1");
        clone.with("JAVA_HOME", clone.jdk("jdk-26", "26").toString());

        assertThat(clone.start().out()).startsWith("java 26 in ");
    }

    @Test
    void looksElsewhereWhenJavaHomeIsTooOld() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25.0.1");
        clone.with("JAVA_HOME", clone.jdk("jdk-17", "17.0.9").toString());

        assertThat(clone.start().out()).startsWith("java 25.0.1 in ");
    }

    @Test
    void saysWhichJdksItFoundAndHowToGetOne() throws IOException, InterruptedException {
        Path old = clone.maven().jdk("jdk-21", "21.0.4");

        Ended ended = clone.start();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err().lines())
                .hasSize(3)
                .contains("paper-digest: a JDK 25 or newer is needed. Found:", "  JDK 21 in " + old)
                .last()
                .asString()
                .startsWith("Install one:  ");
    }

    @Test
    void saysHowToGetMaven() throws IOException, InterruptedException {
        clone.jdk("jdk-25", "25");

        Ended ended = clone.start();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err()).contains("there is no mvn on PATH. Install it:  ");
    }

    @Test
    void refusesOldMaven() throws IOException, InterruptedException {
        clone.maven("3.6.3", "").jdk("jdk-25", "25");

        assertThat(clone.start().err()).contains("Maven 3.8 or newer is needed to build, and mvn is 3.6.");
    }

    @Test
    void buildsOnceAndSaysSo() throws IOException, InterruptedException {
        Path jdk = clone.maven().jdk("jdk-25", "25");

        Ended first = clone.start();
        Ended second = clone.start();

        assertThat(first.err())
                .matches("First start: building with JDK 25\\.\\RBuilt in \\d+ s\\. Later starts skip this\\.\\R");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("java 25", "<-jar>");
        assertThat(clone.builds()).isOne();
        assertThat(clone.home.resolve("../builds")).hasContent("JAVA_HOME=" + jdk);
    }

    @Test
    void buildsAgainWhenSourceChanged() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25");
        clone.start();

        clone.source("digest-service/src/main/java/New.java");

        assertThat(clone.start().err()).startsWith("Sources changed: building with JDK 25.");
        assertThat(clone.builds()).isEqualTo(2);
    }

    @Test
    void buildsAgainWhenSourceWasDeleted() throws IOException, InterruptedException {
        Path source = clone.source("standalone/src/main/java/Old.java");
        clone.maven().jdk("jdk-25", "25");
        clone.start();

        Files.delete(source);
        clone.start();

        assertThat(clone.builds()).isEqualTo(2);
    }

    @Test
    void doesNotBuildAgainWhenTestChanged() throws IOException, InterruptedException {
        clone.source("standalone/src/test/java/SomeTest.java");
        clone.maven().jdk("jdk-25", "25");
        clone.start();

        clone.source("standalone/src/test/java/SomeTest.java");
        clone.start();

        assertThat(clone.builds()).isOne();
    }

    @Test
    void keepsWhatWasBuiltWhenMavenCleans() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25");
        clone.start();

        Files.delete(clone.home.resolve("standalone/target/paper-digest.jar"));

        assertThat(clone.start().status()).isZero();
        assertThat(clone.builds()).isOne();
    }

    @Test
    void showsTheFirstErrorsOfFailedBuild() throws IOException, InterruptedException {
        clone.maven("echo '[INFO] a lot'; echo '[ERROR] Main.java:[3] cannot find symbol'; exit 1")
                .jdk("jdk-25", "25");

        Ended ended = clone.start();

        assertThat(ended.status()).isEqualTo(1);
        assertThat(ended.err())
                .contains("the build failed", "cannot find symbol")
                .doesNotContain("a lot");
        assertThat(clone.start().err()).startsWith("First start: building");
    }

    @Test
    void saysInOneLineThatTheNetworkIsAway() throws IOException, InterruptedException {
        clone.maven("echo '[ERROR] Could not transfer artifact x: repository: Unknown host'; exit 1")
                .jdk("jdk-25", "25");

        assertThat(clone.start().err().lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("paper-digest: the build fetches libraries, and the network can't be reached.");
    }

    @Test
    void handsArgumentsOnAsTheyAreInTheCallersFolder() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25");

        Ended ended = clone.start("run", "two words", "", "a'\"$b*");

        assertThat(ended.out()).startsWith("java 25 in " + clone.caller).endsWith("""
                <run>
                <two words>
                <>
                <a'"$b*>
                """);
    }

    @Test
    void startsThroughLinks() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25");
        Path link = Files.createSymbolicLink(clone.caller.resolve("link"), clone.home.resolve("paper-digest"));
        Path linkToLink = Files.createSymbolicLink(clone.caller.resolve("pd"), Path.of("link"));

        assertThat(LauncherClone.await(clone.begin(linkToLink)).out())
                .contains(clone.home + "/.build/app/paper-digest.jar");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void handsOptionsOfTheJvmOn() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25");

        Ended ended = clone.with("PAPER_DIGEST_JAVA_OPTS", "-Xmx2g -Dx=y").start();

        assertThat(ended.out()).containsSubsequence("<-Xmx1g>", "<-Xmx2g>", "<-Dx=y>", "<-jar>");
    }

    @Test
    void benchmarkIsNotTunedForFastStarts() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25");

        Ended ended = clone.start("bench", "identity");

        assertThat(ended.out()).contains("<-XX:+UseParallelGC>").doesNotContain("TieredStopAtLevel", "AOTCache=");
    }

    @Test
    void twoStartsAtOnceBuildOnce() throws IOException, InterruptedException {
        clone.maven("sleep 2; echo built >>../builds; mkdir -p standalone/target/lib; "
                        + ": >standalone/target/paper-digest.jar")
                .jdk("jdk-25", "25");
        Path launcher = clone.home.resolve("paper-digest");

        Process one = clone.begin(launcher, "one");
        Process two = clone.begin(launcher, "two");

        assertThat(LauncherClone.await(one).out()).endsWith("<one>\n");
        assertThat(LauncherClone.await(two).out()).endsWith("<two>\n");
        assertThat(clone.builds()).isOne();
    }

    @Test
    void takesOverTheLockOfStartThatDied() throws IOException, InterruptedException {
        clone.maven().jdk("jdk-25", "25");
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Path lock = Files.createDirectories(clone.home.resolve(".build/lock"));
        Files.writeString(lock.resolve("pid"), dead.pid() + "\n");

        assertThat(clone.start().status()).isZero();
        assertThat(lock).doesNotExist();
    }

    @Test
    void preparesFastStartsOnceForEachJdk() throws IOException, InterruptedException {
        clone.maven().with("PAPER_DIGEST_TRAINING", "on").jdk("jdk-25", "25");
        String cache = "<-XX:AOTCache=" + clone.home + "/.build/app/paper-digest.aot>";

        assertThat(clone.start().out()).contains(cache);
        assertThat(clone.start()).satisfies(second -> {
            assertThat(second.out()).contains(cache);
            assertThat(second.err()).isEmpty();
        });
        clone.jdk("jdk-25", "25.0.1");
        assertThat(clone.start().err()).startsWith("Another JDK: preparing fast starts with JDK 25.");
        assertThat(clone.builds()).isOne();
    }

    @Test
    void startsWithoutCacheWhenTrainingFails() throws IOException, InterruptedException {
        clone.maven().with("PAPER_DIGEST_TRAINING", "on");
        Path java = clone.jdk("jdk-25", "25").resolve("bin/java");
        Files.writeString(
                java, Files.readString(java).replace("esac", "esac; case $* in *AOTCacheOutput*) exit 1;; esac"));

        assertThat(clone.start().out()).contains("<-jar>").doesNotContain("AOTCache=");
        assertThat(clone.start().err()).isEmpty();
    }

    @Test
    void stoppedBuildIsContinuedNextTime() throws IOException, InterruptedException {
        clone.maven("echo building >../building; exec sleep 30").jdk("jdk-25", "25");
        Process start = clone.begin(clone.home.resolve("paper-digest"));
        awaitFile(clone.home.resolve("../building"));

        start.toHandle().destroy();

        Ended ended = LauncherClone.await(start);
        assertThat(ended.status()).isEqualTo(130);
        assertThat(ended.err()).endsWith("Stopped. Run again to continue.\n");
        assertThat(clone.maven().start().status()).isZero();
    }

    private static void awaitFile(Path file) {
        while (!Files.exists(file)) {
            Thread.onSpinWait();
        }
    }
}
