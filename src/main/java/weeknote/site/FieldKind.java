package weeknote.site;

import weeknote.frontmatter.FieldValue;

/// What kind of value a field holds, as far as a form or a table cares.
public enum FieldKind {
    TEXT,
    NUMBER,
    DATE,
    SWITCH,
    LIST,
    /// A mapping, or a list of mappings.
    NESTED;

    /// The kind of a value; nothing is the start of a text.
    public static FieldKind of(FieldValue value) {
        return switch (value) {
            case FieldValue.Text _, FieldValue.Null _ -> TEXT;
            case FieldValue.NumberValue _ -> NUMBER;
            case FieldValue.Date _ -> DATE;
            case FieldValue.Bool _ -> SWITCH;
            case FieldValue.MapValue _ -> NESTED;
            case FieldValue.ListValue list ->
                    list.items().stream().map(FieldKind::of).anyMatch(FieldKind::isNested)
                            ? NESTED
                            : LIST;
        };
    }

    private boolean isNested() {
        return this == NESTED || this == LIST;
    }
}
