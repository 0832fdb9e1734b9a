package io.paperdigest.standalone.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Measures from when it is made. */
final class Stopwatch {

    private static final double NANOS_A_SECOND = 1e9;
    private static final double NANOS_A_MICRO = 1e3;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final long start = System.nanoTime();
    private final long cpuStart = process.getProcessCpuTime();

    /** @param listings how many went through since then */
    Speed speed(long listings) {
        double nanos = System.nanoTime() - start;
        double cpuNanos = process.getProcessCpuTime() - cpuStart;
        return new Speed(
                Math.round(listings * NANOS_A_SECOND / nanos), Math.round(cpuNanos / NANOS_A_MICRO / listings));
    }
}
