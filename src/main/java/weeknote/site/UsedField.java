package weeknote.site;

import java.util.List;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;

/// A field as one post has it: all that the form of another post needs to know of it.
///
/// @param terms the texts of its list; empty if it is none
record UsedField(String key, FieldKind kind, List<String> terms) {

    UsedField {
        terms = List.copyOf(terms);
    }

    static UsedField of(Field field) {
        return new UsedField(field.key(), FieldKind.of(field.value()), terms(field.value()));
    }

    private static List<String> terms(FieldValue value) {
        return value instanceof FieldValue.ListValue(List<FieldValue> items)
                ? items.stream()
                        .filter(FieldValue.Text.class::isInstance)
                        .map(item -> ((FieldValue.Text) item).text())
                        .toList()
                : List.of();
    }
}
