package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;

/// A front matter as plain lines to compare, key by key, and the body as the last of them.
final class Reading {

    private Reading() {}

    static List<String> of(String post) {
        var frontMatter = FrontMatter.of(post);
        var reading = new ArrayList<String>();
        for (Field field : frontMatter.fields()) {
            reading.add(field.key() + " = " + text(field.value()));
        }
        reading.add(frontMatter.body().of(post));
        return reading;
    }

    static List<String> with(List<String> reading, int index, String value) {
        var changed = new ArrayList<>(reading);
        String line = reading.get(index);
        changed.set(index, line.substring(0, line.indexOf(" = ")) + " = " + value);
        return changed;
    }

    static List<String> without(List<String> reading, int index) {
        var changed = new ArrayList<>(reading);
        changed.remove(index);
        return changed;
    }

    /// What Hugo makes of it as a string, for scalars.
    static String text(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> text;
            case FieldValue.NumberValue number -> number.text();
            case FieldValue.Date date -> date.text();
            case FieldValue.Bool(boolean isTrue) -> isTrue ? "true" : "no"; // as in NastyValues
            case FieldValue.Null _ -> "";
            case FieldValue.ListValue(var items) ->
                    items.stream().map(Reading::text).toList().toString();
            case FieldValue.MapValue(var entries) -> entries.toString();
        };
    }
}
