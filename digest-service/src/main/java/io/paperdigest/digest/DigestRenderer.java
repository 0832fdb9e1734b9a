package io.paperdigest.digest;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;

/** Lays a digest out, as HTML and as plain text. The same digest always gives the same characters. */
public final class DigestRenderer {

    /** How many bytes of UTF-8 the HTML has at most: above this, mail readers clip. */
    public static final int MAX_HTML_BYTES = 100_000;

    private static final String TEMPLATES = "io.paperdigest.digest.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, DigestRenderer.class.getClassLoader(), TEMPLATES);

    /**
     * The HTML part, whole, and never larger than {@link #MAX_HTML_BYTES}: summaries go first, papers never.
     *
     * @throws IllegalStateException when even the bare digest is too large
     */
    public String html(Digest digest) {
        for (int step = 0; step < Fit.steps(); step++) {
            String html = rendered("digest.jte", Fit.to(digest, step));
            if (html.getBytes(StandardCharsets.UTF_8).length <= MAX_HTML_BYTES) {
                return html;
            }
        }
        throw new IllegalStateException(
                "Digest of " + digest.edition() + " does not fit in " + MAX_HTML_BYTES + " bytes");
    }

    /** The plain text part: a layout of its own, 72 columns wide. */
    public String text(Digest digest) {
        return new TextLayout().of(digest);
    }

    /** A teaser as a fragment of HTML: what it says below its title. */
    public String html(Teaser teaser) {
        return rendered("teaser.jte", teaser);
    }

    private String rendered(String template, Object model) {
        StringOutput output = new StringOutput();
        engine.render(template, model, output);
        return output.toString();
    }
}
