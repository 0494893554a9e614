package weeknote.ui.form;

import java.util.List;
import java.util.stream.Collectors;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;

/// Values as the form shows them: `["a", "b"]` as `a, b`, a date and a number as written.
final class FieldTexts {

    private FieldTexts() {}

    static String of(Field field) {
        return of(field.value());
    }

    static String of(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> text;
            case FieldValue.NumberValue number -> number.text();
            case FieldValue.Bool(boolean on) -> on ? "true" : "false";
            case FieldValue.Date date -> date.text();
            case FieldValue.ListValue(List<FieldValue> items) ->
                    items.stream().map(FieldTexts::of).collect(Collectors.joining(", "));
            case FieldValue.MapValue map ->
                    map.entries().entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + of(entry.getValue()))
                            .collect(Collectors.joining(", "));
            case FieldValue.Null() -> "";
        };
    }

    /// The items of a list; a scalar is a list of one, as the engines take it.
    static List<String> items(FieldValue value) {
        return switch (value) {
            case FieldValue.ListValue(List<FieldValue> items) ->
                    items.stream().map(FieldTexts::of).toList();
            case FieldValue.Null() -> List.of();
            case FieldValue.Text _,
                    FieldValue.NumberValue _,
                    FieldValue.Bool _,
                    FieldValue.Date _,
                    FieldValue.MapValue _ ->
                    List.of(of(value));
        };
    }
}
