package weeknote.frontmatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import weeknote.frontmatter.TomlScanner.Stumble;
import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// Reads TOML front matter with the place of everything, which no Java parser tells.
///
/// Jackson reads the same text; where it cannot, the front matter counts as unreadable.
final class TomlReader {

    private static final TomlMapper JACKSON = new TomlMapper();

    /// TOML allows `t` and `z` in dates, Jackson does not.
    private static final Pattern SMALL_LETTERS =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[tT](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?)[zZ]");

    private static final Pattern TIME = Pattern.compile("\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?");
    private static final int DEEPEST = 100;

    private final TomlScanner scanner;
    private final TextRange content;
    private int depth;

    private TomlReader(String post, TextRange content) {
        this.scanner = new TomlScanner(post, content);
        this.content = content;
    }

    static Source read(String post, TextRange content) {
        try {
            Source source = new TomlReader(post, content).source();
            JACKSON.readTree(SMALL_LETTERS.matcher(content.of(post)).replaceAll("$1T$2Z"));
            return source;
        } catch (Stumble e) {
            return unreadable(post, e.offset(), String.valueOf(e.getMessage()));
        } catch (JsonProcessingException e) {
            return unreadable(post, place(post, content, e), e.getOriginalMessage());
        }
    }

    private static int place(String post, TextRange content, JsonProcessingException e) {
        var lines = LineIndex.of(content.of(post));
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() - 1;
        return content.start() + lines.startOf(Math.clamp(line, 0, lines.lineCount() - 1));
    }

    private static Source unreadable(String post, int offset, String reason) {
        var lines = LineIndex.of(post);
        int line = lines.lineOf(offset);
        return Source.broken(
                new FrontMatterProblem(
                        FrontMatterProblem.Kind.UNREADABLE,
                        lines.rangeOf(line),
                        "Line " + (line + 1) + " of the front matter is no TOML: " + reason + ".",
                        List.of()));
    }

    private Source source() throws Stumble {
        var root = new TomlTable(content);
        TomlTable table = root;
        scanner.skipLines();
        while (!scanner.isAtEnd()) {
            if (scanner.sees("[")) {
                int header = scanner.at();
                table.region(new TextRange(table.region().start(), header));
                table = header(root);
                table.region(new TextRange(scanner.at(), content.end()));
            } else {
                keyAndValue(table);
            }
            scanner.endLine();
            scanner.skipLines();
        }
        return new Source(
                root.entries(), root.region(), false, scanner.comments(), List.of(), List.of());
    }

    private TomlTable header(TomlTable root) throws Stumble {
        boolean array = scanner.takes("[[");
        if (!array) {
            scanner.expect("[");
        }
        List<TomlScanner.Key> keys = scanner.keys();
        scanner.expect(array ? "]]" : "]");
        var here = TextRange.at(scanner.at());
        TomlTable table = root;
        for (TomlScanner.Key key : keys.subList(0, keys.size() - 1)) {
            table = table.table(key, here);
        }
        return array ? table.append(keys.getLast()) : table.table(keys.getLast(), here);
    }

    private void keyAndValue(TomlTable table) throws Stumble {
        List<TomlScanner.Key> keys = scanner.keys();
        int separator = scanner.at();
        scanner.expect("=");
        scanner.skipBlanks();
        Node value = value();
        TomlTable owner = table;
        for (TomlScanner.Key key : keys.subList(0, keys.size() - 1)) {
            owner = owner.table(key, new TextRange(keys.getLast().range().start(), scanner.at()));
        }
        owner.put(keys.getLast(), separator, value);
    }

    private Node value() throws Stumble {
        if (++depth > DEEPEST) {
            throw new Stumble("it is nested too deep", scanner.at());
        }
        Node value = scanner.sees("[") ? array() : scanner.sees("{") ? inlineTable() : scalar();
        depth--;
        return value;
    }

    private Node scalar() throws Stumble {
        int start = scanner.at();
        if (scanner.sees("\"") || scanner.sees("'")) {
            ValueStyle style = scanner.stringStyle();
            var text = new FieldValue.Text(scanner.string());
            return scalar(start, style, text);
        }
        return scalar(start, ValueStyle.PLAIN, bare(scanner.bare(), start));
    }

    private Node.Scalar scalar(int start, ValueStyle style, FieldValue value) {
        var range = new TextRange(start, scanner.at());
        return new Node.Scalar(range, range, style, Properties.NONE, value);
    }

    private static FieldValue bare(String text, int start) throws Stumble {
        if (text.equals("true") || text.equals("false")) {
            return new FieldValue.Bool(text.equals("true"));
        }
        String iso = text.replace('t', 'T').replace('z', 'Z');
        var value =
                FieldValue.Date.ofIso(iso)
                        .<FieldValue>map(
                                date -> new FieldValue.Date(text, date.moment(), date.notation()))
                        .or(() ->
                                PlainScalar.number(
                                        text.replace("inf", ".inf").replace("nan", ".nan")));
        if (value.isPresent()) {
            return value.get();
        }
        if (TIME.matcher(text).matches()) {
            return new FieldValue.Text(text);
        }
        throw new Stumble("`" + text + "` is no value; put quotes around a text", start);
    }

    private Node array() throws Stumble {
        int start = scanner.at();
        scanner.expect("[");
        var items = new ArrayList<Node>();
        scanner.skipLines();
        while (!scanner.takes("]")) {
            items.add(value());
            scanner.skipLines();
            if (!scanner.sees("]")) {
                scanner.expect(",");
                scanner.skipLines();
            }
        }
        var range = new TextRange(start, scanner.at());
        var value = new FieldValue.ListValue(items.stream().map(Node::value).toList());
        return new Node.Sequence(
                range, range, ValueStyle.FLOW, Properties.NONE, List.copyOf(items), value);
    }

    private Node inlineTable() throws Stumble {
        int start = scanner.at();
        scanner.expect("{");
        var table = new TomlTable(TextRange.at(start));
        scanner.skipBlanks();
        while (!scanner.takes("}")) {
            keyAndValue(table);
            scanner.skipBlanks();
            if (!scanner.sees("}")) {
                scanner.expect(",");
                scanner.skipBlanks();
            }
        }
        var range = new TextRange(start, scanner.at());
        List<Entry> entries = table.entries();
        return new Node.Mapping(
                range,
                range,
                ValueStyle.FLOW,
                Properties.NONE,
                entries,
                Keys.map(entries, Engine.HUGO));
    }
}
