package io.paperdigest.standalone.bench;

import java.util.Locale;

/**
 * How fast listings went through.
 *
 * @param perSecond listings a second
 * @param cpuMicros processor time of the whole process a listing, in microseconds, broker included: what other load on
 *     the machine changes least
 */
record Speed(long perSecond, long cpuMicros) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d/s at %d us", perSecond, cpuMicros);
    }
}
