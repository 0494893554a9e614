package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.ParserException;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import weeknote.text.TextRange;

/// Reads YAML front matter through SnakeYAML's events, which say where everything stands.
///
/// Their marks need correcting: an empty value's mark may be on the next line, a block scalar and a
/// block collection end where the next thing begins. Events expand no alias, so a text that would
/// grow to gigabytes is read like any other.
final class YamlReader {

    /// How many values all aliases together may stand for; go-yaml has a similar guard.
    private static final int LIMIT_OF_EXPANSION = 10_000;

    private final String post;
    private final Engine engine;
    private final ParserImpl events;
    private final CodePoints offsets;
    private final YamlMarks marks;
    private final Map<String, FieldValue> anchors = new HashMap<>();
    private final List<String> aliases = new ArrayList<>();
    private int expansion;

    private YamlReader(String post, TextRange content, String readable, Engine engine) {
        this.post = post;
        this.engine = engine;
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        this.events = new ParserImpl(new StreamReader(readable), options);
        this.offsets = CodePoints.of(readable, content.start());
        this.marks = new YamlMarks(post, content);
    }

    static Source read(String post, TextRange content, Engine engine) {
        String yaml = content.of(post);
        try {
            return new YamlReader(post, content, yaml, engine).source(content);
        } catch (YAMLException e) {
            if (!YamlText.needsHelp(yaml)) {
                return Source.broken(YamlComplaint.of(post, content, e));
            }
        }
        try {
            return new YamlReader(post, content, YamlText.readable(yaml), engine).source(content);
        } catch (YAMLException e) {
            return Source.broken(YamlComplaint.of(post, content, e));
        }
    }

    private Source source(TextRange content) {
        events.getEvent(); // stream start
        Event first = events.getEvent();
        if (first.is(Event.ID.StreamEnd)) {
            return new Source(
                    List.of(), content, false, comments(content, List.of()), aliases, List.of());
        }
        Event root = events.getEvent();
        if (root instanceof MappingStartEvent start) {
            Node.Mapping mapping = mapping(start);
            boolean flow = mapping.style() == ValueStyle.FLOW;
            var comments = comments(content, mapping.entries());
            TextRange range = flow ? mapping.inner() : content;
            return new Source(mapping.entries(), range, flow, comments, aliases, List.of());
        }
        Node node = node(root);
        if (node.value() instanceof FieldValue.Null) {
            return new Source(
                    List.of(), content, false, comments(content, List.of()), aliases, List.of());
        }
        return Source.broken(
                new FrontMatterProblem(
                        FrontMatterProblem.Kind.NOT_A_MAPPING,
                        node.range(),
                        "The front matter has no keys: write `title: ` and the like before its"
                                + " values.",
                        List.of()));
    }

    private List<TextRange> comments(TextRange content, List<Entry> entries) {
        return YamlComments.in(post, content, entries);
    }

    private Node node(Event event) {
        Node node =
                switch (event) {
                    case ScalarEvent scalar -> scalar(scalar);
                    case SequenceStartEvent sequence -> sequence(sequence);
                    case MappingStartEvent mapping -> mapping(mapping);
                    case AliasEvent alias -> alias(alias);
                    default -> throw stumble("something stands at the wrong place", event);
                };
        if (!node.properties().anchor().isEmpty()) {
            anchors.put(node.properties().anchor(), node.value());
        }
        return node;
    }

    private Node.Scalar scalar(ScalarEvent event) {
        TextRange range = marks.scalar(range(event), event.getScalarStyle());
        var properties = properties(event, event.getTag());
        TextRange inner = marks.inner(range, properties);
        ValueStyle style = marks.style(event.getScalarStyle(), inner);
        String text = event.getValue();
        return new Node.Scalar(range, inner, style, properties, typed(text, style, properties));
    }

    private FieldValue typed(String text, ValueStyle style, Properties properties) {
        boolean plain = style == ValueStyle.PLAIN || style == ValueStyle.EMPTY;
        return plain && properties.tag().isEmpty()
                ? PlainScalar.value(text, engine)
                : new FieldValue.Text(text);
    }

    private Node.Alias alias(AliasEvent event) {
        aliases.add(event.getAnchor());
        FieldValue value = anchors.get(event.getAnchor());
        if (value == null) {
            throw stumble(
                    "the anchor `"
                            + event.getAnchor()
                            + "` stands nowhere above; put quotes around a text that begins with `*`",
                    event);
        }
        expansion += FieldSize.of(value);
        if (expansion > LIMIT_OF_EXPANSION) {
            throw stumble("its aliases stand for too much", event);
        }
        return new Node.Alias(range(event), event.getAnchor(), value);
    }

    private Node.Sequence sequence(SequenceStartEvent event) {
        var items = new ArrayList<Node>();
        Event next = events.getEvent();
        while (!next.is(Event.ID.SequenceEnd)) {
            items.add(node(next));
            next = events.getEvent();
        }
        int start = offsets.offset(event.getStartMark().getIndex());
        int end = event.isFlow() ? end(next) : marks.blockEnd(start, items);
        var range = new TextRange(start, end);
        var properties = properties(event, event.getTag());
        var value = new FieldValue.ListValue(items.stream().map(Node::value).toList());
        ValueStyle style = event.isFlow() ? ValueStyle.FLOW : ValueStyle.BLOCK;
        TextRange inner = marks.inner(range, properties);
        return new Node.Sequence(range, inner, style, properties, List.copyOf(items), value);
    }

    private Node.Mapping mapping(MappingStartEvent event) {
        var entries = new ArrayList<Entry>();
        Event next = events.getEvent();
        while (!next.is(Event.ID.MappingEnd)) {
            entries.add(entry(next));
            next = events.getEvent();
        }
        int start = offsets.offset(event.getStartMark().getIndex());
        int last = entries.isEmpty() ? start : entries.getLast().range().end();
        var range = new TextRange(start, event.isFlow() ? end(next) : Math.max(start, last));
        var properties = properties(event, event.getTag());
        ValueStyle style = event.isFlow() ? ValueStyle.FLOW : ValueStyle.BLOCK;
        return new Node.Mapping(
                range,
                marks.inner(range, properties),
                style,
                properties,
                List.copyOf(entries),
                Keys.map(entries, engine));
    }

    private Entry entry(Event event) {
        if (!(event instanceof ScalarEvent scalar)) {
            throw stumble(
                    "a key must be a text; put quotes around a value that begins with `{` or `[`",
                    event);
        }
        TextRange key = range(scalar);
        int separator = scalar.getAnchor() == null ? marks.separator(key) : -1;
        Node value = node(events.getEvent());
        if (value.style() == ValueStyle.EMPTY && value.properties().equals(Properties.NONE)) {
            TextRange place = TextRange.at(separator >= 0 ? separator + 1 : key.end());
            value = new Node.Scalar(place, place, ValueStyle.EMPTY, Properties.NONE, value.value());
        }
        return new Entry(key, scalar.getValue(), separator, value);
    }

    private static ParserException stumble(String reason, Event event) {
        return new ParserException(null, null, reason, event.getStartMark());
    }

    private static Properties properties(NodeEvent event, String tag) {
        String anchor = event.getAnchor();
        return anchor == null && tag == null
                ? Properties.NONE
                : new Properties(anchor == null ? "" : anchor, tag == null ? "" : tag);
    }

    private TextRange range(Event event) {
        return new TextRange(offsets.offset(event.getStartMark().getIndex()), end(event));
    }

    private int end(Event event) {
        return offsets.offset(event.getEndMark().getIndex());
    }
}
