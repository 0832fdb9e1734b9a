package io.paperdigest.digest;

import java.util.List;

/** The light colours of bars. Dark ones are in the templates' style sheet, where mail readers look for them. */
public final class Palette {

    private static final List<String> BARS = List.of("#1f6feb", "#8fbcf9", "#143d80");

    private Palette() {}

    /**
     * A bar's colour.
     *
     * @param colour 1, 2 or 3
     */
    public static String bar(int colour) {
        return BARS.get(colour - 1);
    }
}
