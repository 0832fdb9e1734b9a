package io.paperdigest.delivery;

import java.net.InetAddress;
import java.util.Locale;

/** Whether a host is this machine. Asks no name server: the answer decides what may be said in clear. */
final class Loopback {

    private Loopback() {}

    static boolean is(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.equals("localhost") || name.endsWith(".localhost") || isLiteral(name);
    }

    private static boolean isLiteral(String name) {
        try {
            return InetAddress.ofLiteral(name).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
