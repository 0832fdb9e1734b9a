package io.paperdigest.runtime.health;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Asks a service on this machine how it is: for images that hold no program to ask with. */
public final class HealthCheck {

    private static final int TIMEOUT_MS = 4_000;
    private static final int OK = 200;

    private HealthCheck() {}

    /**
     * Asks, and prints the answer.
     *
     * @param port the service's
     * @param what {@code live} or {@code ready}
     * @return whether all is well; false when nobody answers
     */
    public static boolean ask(int port, String what, PrintStream out) {
        try {
            URI address = URI.create("http://127.0.0.1:" + port + "/health/" + what);
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MS);
            connection.setReadTimeout(TIMEOUT_MS);
            boolean well = connection.getResponseCode() == OK;
            try (InputStream body = well ? connection.getInputStream() : connection.getErrorStream()) {
                out.println(body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
            return well;
        } catch (IOException e) {
            out.println("No answer on port " + port + ": " + e.getMessage());
            return false;
        }
    }
}
