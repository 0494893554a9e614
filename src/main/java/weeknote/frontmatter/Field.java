package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextRange;

/// A key with its value, as it stands in the front matter: in `tags: [go, java] # both` the key's
/// range covers `tags`, the value's `[go, java]`, the field's both and all between.
///
/// An empty value has an empty range right behind the colon. The value of a TOML table covers the
/// lines below its header. All ranges count in the whole post, and `line` counts from 1.
///
/// @param key as the author spells it, quotes and escapes resolved
/// @param items of a list, in source order; else empty
/// @param fields of a mapping, in source order, duplicates included; else empty
public record Field(
        String key,
        TextRange keyRange,
        TextRange range,
        TextRange valueRange,
        ValueStyle style,
        FieldValue value,
        int line,
        List<Item> items,
        List<Field> fields) {

    public Field {
        items = List.copyOf(items);
        fields = List.copyOf(fields);
    }

    /// One item of a list, where it stands.
    public record Item(TextRange range, ValueStyle style, FieldValue value) {}
}
