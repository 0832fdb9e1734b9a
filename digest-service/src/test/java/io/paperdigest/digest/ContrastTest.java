package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Computes the contrast of every visible text with what is behind it, by WCAG's formula, from the rendered digest's own colours. */
class ContrastTest {

    private static final Pattern RULE = Pattern.compile("\\.(\\w+) \\{ ([^}]*)}");
    private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

    static Stream<Digest> digests() {
        Audience ada =
                new Audience("ada@example.org", List.of("robotics"), "https://example.org/c", "https://example.org/u");
        Audience ben = new Audience(
                "ben@example.org",
                List.of("robotics"),
                null,
                null,
                new Audience.Contact("lab@example.org", "mailto:lab@example.org"));
        return Stream.of(
                new DigestPlanner(MadeUpEdition.today()).plan(Audience.GENERAL, Set.of()),
                new DigestPlanner(MadeUpEdition.held()).plan(ada, Set.of()),
                new DigestPlanner(MadeUpEdition.today()).plan(ben, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void textIsReadableInLightAndDark(Digest digest) {
        Document page = Jsoup.parse(new DigestRenderer().html(digest));

        Map<String, Double> light = contrasts(page, ContrastTest::inline);
        Map<String, Double> dark = contrasts(page, dark(page));

        assertThat(light)
                .isNotEmpty()
                .allSatisfy((text, ratio) -> assertThat(ratio).as(text).isGreaterThanOrEqualTo(4.5));
        assertThat(dark)
                .isNotEmpty()
                .allSatisfy((text, ratio) -> assertThat(ratio).as(text).isGreaterThanOrEqualTo(4.5));
        assertThat(dark).isNotEqualTo(light);
    }

    @ParameterizedTest
    @MethodSource("digests")
    void nothingIsSmallerThan13Pixels(Digest digest) {
        Document page = Jsoup.parse(new DigestRenderer().html(digest));

        for (Element element : visible(page)) {
            String size = found(element, e -> property(e, "font-size"));
            assertThat(Integer.parseInt(size.replace("px", "")))
                    .as(element.ownText())
                    .isGreaterThanOrEqualTo(13);
        }
    }

    private static Map<String, Double> contrasts(Document page, BiFunction<Element, String, @Nullable String> colour) {
        Map<String, Double> contrasts = new HashMap<>();
        for (Element element : visible(page)) {
            String ink = found(element, e -> colour.apply(e, "color"));
            String paper = found(element, e -> colour.apply(e, "background-color"));
            contrasts.put(ink + " on " + paper, contrast(ink, paper));
        }
        return contrasts;
    }

    private static List<Element> visible(Document page) {
        List<Element> visible = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            boolean hidden = Stream.concat(Stream.of(element), element.parents().stream())
                    .anyMatch(e -> "none".equals(property(e, "display")));
            if (!hidden && element.textNodes().stream().anyMatch(node -> !isBlank(node))) {
                visible.add(element);
            }
        }
        return visible;
    }

    private static boolean isBlank(TextNode node) {
        return node.text().replace('\u00A0', ' ').isBlank();
    }

    private static String found(Element element, Function<Element, @Nullable String> property) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .flatMap(e -> Stream.ofNullable(property.apply(e)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No value for " + element));
    }

    private static BiFunction<Element, String, @Nullable String> dark(Document page) {
        String css = page.select("style").getFirst().data();
        Map<String, String> rules = new HashMap<>();
        Matcher rule = RULE.matcher(css.substring(css.indexOf("prefers-color-scheme: dark")));
        while (rule.find()) {
            rules.put(rule.group(1), rule.group(2).replace(" !important", ""));
        }
        return (element, property) -> element.classNames().stream()
                .flatMap(name -> Stream.ofNullable(rules.get(name)))
                .flatMap(style -> Stream.ofNullable(property(style, property)))
                .findFirst()
                .orElse(inline(element, property));
    }

    private static @Nullable String inline(Element element, String property) {
        return property(element, property);
    }

    private static @Nullable String property(Element element, String property) {
        return property(element.attr("style"), property);
    }

    private static @Nullable String property(String style, String property) {
        Matcher matcher =
                Pattern.compile("(?:^|;)\\s*" + property + ":\\s*([^;]+)").matcher(style);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        assertThat(hex).matches(HEX);
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double c = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
