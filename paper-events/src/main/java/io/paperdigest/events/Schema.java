package io.paperdigest.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.kafka.common.header.Headers;

/**
 * Which JSON Schema a record follows. Every record says so in its headers, so that a reader knows what it has before it
 * looks inside: {@code content-type: application/json} and {@code schema: listing/1}.
 *
 * @param name the schema's name, the last part of its {@code $id}: {@code source-report}
 * @param version 1 as long as yesterday's readers can read today's records. Fields that were added don't change it
 */
public record Schema(String name, int version) {

    /** The name of the header that says how a value is written. */
    public static final String CONTENT_TYPE = "content-type";

    /** What {@link #CONTENT_TYPE} is on every record. */
    public static final String JSON = "application/json";

    /** The name of the header that says which schema a value follows. */
    public static final String HEADER = "schema";

    private static final int CURRENT = 1;

    /** Asked for with every record. */
    private static final ClassValue<Schema> OF = new ClassValue<>() {
        @Override
        protected Schema computeValue(Class<?> value) {
            return new Schema(
                    value.getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT), CURRENT);
        }
    };

    public Schema {
        Check.text(name, "name");
        Check.atLeast(1, version, "version");
    }

    static Schema of(Class<?> value) {
        return OF.get(value);
    }

    /** The value of the header {@link #HEADER}: {@code source-report/1}. */
    public String id() {
        return name + "/" + version;
    }

    /** The JSON Schema itself, draft 2020-12. */
    public String text() {
        String file = "schemas/" + name + ".schema.json";
        try (InputStream schema = Schema.class.getResourceAsStream(file)) {
            if (schema == null) {
                throw new IllegalStateException(file + " is not in the jar");
            }
            return new String(schema.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says it in a record's headers, in place of what they said before: a step of a topology hands on what it got. */
    void putOn(Headers headers) {
        put(headers, CONTENT_TYPE, JSON);
        put(headers, HEADER, id());
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(UTF_8));
    }
}
