package weeknote.frontmatter;

import java.util.Collection;

/// How many values a value holds, itself included, counted no further than a limit.
final class FieldSize {

    private static final int LIMIT = 100_000;

    private FieldSize() {}

    static int of(FieldValue value) {
        return switch (value) {
            case FieldValue.ListValue(var items) -> sum(items);
            case FieldValue.MapValue(var entries) -> sum(entries.values());
            case FieldValue.Text _,
                    FieldValue.NumberValue _,
                    FieldValue.Bool _,
                    FieldValue.Date _,
                    FieldValue.Null _ ->
                    1;
        };
    }

    private static int sum(Collection<FieldValue> values) {
        int sum = 1;
        for (FieldValue value : values) {
            sum += of(value);
            if (sum > LIMIT) {
                return sum;
            }
        }
        return sum;
    }
}
