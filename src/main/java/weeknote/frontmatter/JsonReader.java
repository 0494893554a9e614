package weeknote.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// Reads JSON front matter with Jackson. Over a string its locations count UTF-16 code units.
final class JsonReader {

    private static final JsonFactory JACKSON = new JsonFactory();

    private final String post;
    private final TextRange content;
    private final JsonParser parser;

    private JsonReader(String post, TextRange content, JsonParser parser) {
        this.post = post;
        this.content = content;
        this.parser = parser;
    }

    static Source read(String post, TextRange content) {
        try (JsonParser parser = JACKSON.createParser(content.of(post))) {
            return new JsonReader(post, content, parser).source();
        } catch (JsonProcessingException e) {
            return unreadable(post, content, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string is always there to be read
        }
    }

    private static Source unreadable(String post, TextRange content, JsonProcessingException e) {
        long stumble = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
        int offset = content.start() + Math.clamp(stumble, 0, content.length());
        var lines = LineIndex.of(post);
        int line = lines.lineOf(offset);
        return Source.broken(
                new FrontMatterProblem(
                        FrontMatterProblem.Kind.UNREADABLE,
                        lines.rangeOf(line),
                        "Line "
                                + (line + 1)
                                + " of the front matter is no JSON: "
                                + e.getOriginalMessage()
                                + ".",
                        List.of()));
    }

    private Source source() throws IOException {
        parser.nextToken();
        Node.Mapping root = object();
        return new Source(root.entries(), content, true, List.of(), List.of(), List.of());
    }

    private Node node() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING ->
                    scalar(new FieldValue.Text(parser.getText()), ValueStyle.DOUBLE_QUOTED);
            case VALUE_TRUE -> scalar(new FieldValue.Bool(true), ValueStyle.PLAIN);
            case VALUE_FALSE -> scalar(new FieldValue.Bool(false), ValueStyle.PLAIN);
            case VALUE_NULL -> scalar(new FieldValue.Null(), ValueStyle.PLAIN);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("No value: " + parser.currentToken());
        };
    }

    private Node.Scalar number(String text) {
        FieldValue value =
                PlainScalar.number(text).orElseGet(() -> FieldValue.NumberValue.of(text));
        return scalar(value, ValueStyle.PLAIN);
    }

    private Node.Scalar scalar(FieldValue value, ValueStyle style) {
        var range = new TextRange(start(), end());
        return new Node.Scalar(range, range, style, Properties.NONE, value);
    }

    private Node.Sequence array() throws IOException {
        int start = start();
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        var range = new TextRange(start, end());
        var value = new FieldValue.ListValue(items.stream().map(Node::value).toList());
        return new Node.Sequence(
                range, range, ValueStyle.FLOW, Properties.NONE, List.copyOf(items), value);
    }

    private Node.Mapping object() throws IOException {
        int start = start();
        var entries = new ArrayList<Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyStart = start();
            var keyRange = new TextRange(keyStart, closingQuote(keyStart) + 1);
            int colon = post.indexOf(':', keyRange.end());
            parser.nextToken();
            entries.add(new Entry(keyRange, key, colon, node()));
        }
        var range = new TextRange(start, end());
        return new Node.Mapping(
                range,
                range,
                ValueStyle.FLOW,
                Properties.NONE,
                List.copyOf(entries),
                Keys.map(entries, Engine.HUGO));
    }

    private int closingQuote(int opening) {
        int i = opening + 1;
        while (post.charAt(i) != '"') {
            i += post.charAt(i) == '\\' ? 2 : 1;
        }
        return i;
    }

    private int start() {
        return content.start() + (int) parser.currentTokenLocation().getCharOffset();
    }

    private int end() {
        return content.start() + (int) parser.currentLocation().getCharOffset();
    }
}
