package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import weeknote.frontmatter.FieldValue.Bool;
import weeknote.frontmatter.FieldValue.Date;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Null;
import weeknote.frontmatter.FieldValue.NumberValue;
import weeknote.frontmatter.FieldValue.Text;

/// Whether what is read is what was meant.
final class Meaning {

    private Meaning() {}

    /// @param style how the value that is read is written: a quoted date is a text as well
    static boolean is(FieldValue meant, ValueStyle style, FieldValue read) {
        return switch (meant) {
            case Text(String text) -> read.equals(meant) || isTextOfDate(text, style, read);
            case NumberValue(_, String decimal) ->
                    read instanceof NumberValue number && number.decimal().equals(decimal);
            case Date(String text, _, _) ->
                    read instanceof Date date
                            ? date.text().equals(text)
                            : style.isQuoted() && read.equals(new Text(text));
            case ListValue(List<FieldValue> items) ->
                    read instanceof ListValue list && all(items, list.items());
            case MapValue map ->
                    read instanceof MapValue other
                            && List.copyOf(map.entries().keySet())
                                    .equals(List.copyOf(other.entries().keySet()))
                            && all(values(map), values(other));
            case Bool _, Null _ -> read.equals(meant);
        };
    }

    private static boolean isTextOfDate(String text, ValueStyle style, FieldValue read) {
        return style != ValueStyle.PLAIN && read instanceof Date date && date.text().equals(text);
    }

    private static List<FieldValue> values(MapValue map) {
        return new ArrayList<>(map.entries().values());
    }

    private static boolean all(List<FieldValue> meant, List<FieldValue> read) {
        if (meant.size() != read.size()) {
            return false;
        }
        for (int i = 0; i < meant.size(); i++) {
            if (!is(meant.get(i), ValueStyle.PLAIN, read.get(i))) {
                return false;
            }
        }
        return true;
    }
}
