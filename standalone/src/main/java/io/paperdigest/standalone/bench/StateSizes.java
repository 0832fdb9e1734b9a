package io.paperdigest.standalone.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.LogDirDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/** What a topology's state takes, on disk and in the broker. */
final class StateSizes {

    private static final String CHANGELOG = "-changelog";

    private StateSizes() {}

    /**
     * What one store takes.
     *
     * @param local bytes in the state folder
     * @param changelog bytes in the broker
     */
    record Size(long local, long changelog) {

        Size plus(Size other) {
            return new Size(local + other.local, changelog + other.changelog);
        }

        long total() {
            return local + changelog;
        }
    }

    /** Each store's, by name, of a topology that is not running. */
    static SortedMap<String, Size> of(Path stateFolder, String application, Admin admin) {
        SortedMap<String, Size> sizes = new TreeMap<>();
        local(stateFolder.resolve(application))
                .forEach((store, bytes) -> sizes.merge(store, new Size(bytes, 0), Size::plus));
        topics(admin).forEach((topic, bytes) -> {
            if (topic.startsWith(application + "-") && topic.endsWith(CHANGELOG)) {
                String store = topic.substring(application.length() + 1, topic.length() - CHANGELOG.length());
                sizes.merge(store, new Size(0, bytes), Size::plus);
            }
        });
        return sizes;
    }

    /** What each channel takes in the broker. */
    static Map<String, Long> topics(Admin admin) {
        Map<String, Long> sizes = new TreeMap<>();
        for (LogDirDescription folder : folders(admin).values()) {
            folder.replicaInfos()
                    .forEach((partition, replica) -> sizes.merge(partition.topic(), replica.size(), Long::sum));
        }
        return sizes;
    }

    private static Map<String, LogDirDescription> folders(Admin admin) {
        try {
            int node = admin.describeCluster().nodes().get().iterator().next().id();
            return admin.describeLogDirs(List.of(node)).allDescriptions().get().getOrDefault(node, Map.of());
        } catch (ExecutionException e) {
            throw new KafkaException("Can't ask the broker for sizes", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    /** task/rocksdb/store, below the application. */
    private static Map<String, Long> local(Path application) {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(application)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                Path path = application.relativize(file);
                if (path.getNameCount() > 3) {
                    sizes.merge(path.getName(2).toString(), size(file), Long::sum);
                }
            });
            return sizes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
