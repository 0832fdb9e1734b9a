package io.paperdigest.ingest.parse.dailypapers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Reads what Python's {@code repr} writes of dicts, lists, tuples, strings, numbers, True, False and None, as JSON. JSON
 * is read too. Nothing is evaluated.
 */
final class PythonLiteral {

    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 400;

    private final PythonText text;
    private int depth;

    private PythonLiteral(String text) {
        this.text = new PythonText(text);
    }

    /** Says where a text is no literal. */
    static final class NotALiteral extends Exception {

        private static final long serialVersionUID = 1;

        /** Whether the text ended too early. */
        private final boolean cutOff;

        NotALiteral(String expected, int at, boolean cutOff) {
            super(expected + " expected at character " + (at + 1));
            this.cutOff = cutOff;
        }

        boolean cutOff() {
            return cutOff;
        }
    }

    /** The whole text as one literal. */
    static JsonNode read(String text) throws NotALiteral {
        PythonLiteral literal = new PythonLiteral(text);
        JsonNode value = literal.value();
        literal.text.skipBlanks();
        if (!literal.text.atEnd()) {
            throw literal.text.expected("the end");
        }
        return value;
    }

    private JsonNode value() throws NotALiteral {
        text.skipBlanks();
        char c = text.peek();
        return switch (c) {
            case '{' -> nested(this::dict);
            case '[' -> nested(() -> sequence(']'));
            case '(' -> nested(() -> sequence(')'));
            case '\'', '"' -> JsonNodeFactory.instance.textNode(text.string());
            default -> c == '-' || c == '+' || c == '.' || Character.isDigit(c) ? number() : word();
        };
    }

    @FunctionalInterface
    private interface Nested {
        JsonNode read() throws NotALiteral;
    }

    private JsonNode nested(Nested nested) throws NotALiteral {
        if (++depth > DEEPEST) {
            throw text.expected("less than " + DEEPEST + " levels");
        }
        text.skip();
        JsonNode value = nested.read();
        depth--;
        return value;
    }

    private JsonNode dict() throws NotALiteral {
        ObjectNode dict = JsonNodeFactory.instance.objectNode();
        while (!text.takes('}')) {
            JsonNode key = value();
            text.take(':', "a colon");
            dict.set(key.asText(), value());
            if (!text.takes(',')) {
                text.take('}', "a comma or closing brace");
                break;
            }
        }
        return dict;
    }

    private JsonNode sequence(char close) throws NotALiteral {
        ArrayNode items = JsonNodeFactory.instance.arrayNode();
        while (!text.takes(close)) {
            items.add(value());
            if (!text.takes(',')) {
                text.take(close, "a comma or closing bracket");
                break;
            }
        }
        return items;
    }

    private JsonNode number() throws NotALiteral {
        String digits = text.run("+-.eE_0123456789", LONGEST_NUMBER).replace("_", "");
        try {
            return digits.chars().allMatch(c -> c == '-' || c == '+' || Character.isDigit(c))
                    ? JsonNodeFactory.instance.numberNode(new BigInteger(digits))
                    : JsonNodeFactory.instance.numberNode(new BigDecimal(digits));
        } catch (NumberFormatException e) {
            throw text.expected("a number");
        }
    }

    private JsonNode word() throws NotALiteral {
        String word = text.word();
        boolean prefix = word.length() == 1 && "uUbB".contains(word) && (text.peek() == '\'' || text.peek() == '"');
        if (prefix) {
            return JsonNodeFactory.instance.textNode(text.string());
        }
        return switch (word) {
            case "True", "true" -> JsonNodeFactory.instance.booleanNode(true);
            case "False", "false" -> JsonNodeFactory.instance.booleanNode(false);
            case "None", "null", "nan", "inf" -> JsonNodeFactory.instance.nullNode();
            default -> throw text.expected("a value");
        };
    }
}
