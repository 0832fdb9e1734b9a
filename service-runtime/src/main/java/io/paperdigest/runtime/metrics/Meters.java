package io.paperdigest.runtime.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmInfoMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.micrometer.core.instrument.binder.logging.LogbackMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** All meters of one process, the JVM's among them. */
public final class Meters implements AutoCloseable {

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final List<AutoCloseable> bound = new ArrayList<>();
    private @Nullable KafkaClientMetrics watched;

    /** @param service its name, on every meter */
    public Meters(String service) {
        registry.config().commonTags("service", service);
        List.of(
                        new ClassLoaderMetrics(),
                        new FileDescriptorMetrics(),
                        new JvmGcMetrics(),
                        new JvmInfoMetrics(),
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new LogbackMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics())
                .forEach(this::bind);
    }

    /** Where meters are made. */
    public MeterRegistry registry() {
        return registry;
    }

    private void bind(MeterBinder binder) {
        binder.bindTo(registry);
        if (binder instanceof AutoCloseable closeable) {
            bound.add(closeable);
        }
    }

    /** Adds what a producer counts itself, in the place of the one that was watched before. */
    public synchronized <K, V> Producer<K, V> watched(Producer<K, V> producer) {
        if (watched != null) {
            watched.close();
        }
        watched = new KafkaClientMetrics(producer);
        watched.bindTo(registry);
        return producer;
    }

    /** All of them, as Prometheus reads them. */
    public String scrape() {
        return registry.scrape();
    }

    @Override
    public synchronized void close() {
        if (watched != null) {
            watched.close();
        }
        for (AutoCloseable binder : bound) {
            try {
                binder.close();
            } catch (Exception e) { // what the interface declares; none of ours throws
                throw new IllegalStateException(e);
            }
        }
        registry.close();
    }
}
