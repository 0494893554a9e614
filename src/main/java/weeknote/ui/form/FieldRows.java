package weeknote.ui.form;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.ValueStyle;
import weeknote.site.FieldKind;

/// Makes the row that fits a field: by its value where the file has one, else by what its slot is
/// for.
final class FieldRows {

    /// A text longer than this does not fit one line.
    private static final int LINE = 90;

    private final Consumer<FieldEdit> edits;
    private final Clock clock;

    FieldRows(Consumer<FieldEdit> edits, Clock clock) {
        this.edits = edits;
        this.clock = clock;
    }

    FieldRow row(FieldSlot slot) {
        String key = slot.key();
        String caption = slot.caption();
        return switch (slot.kind()) {
            case TEXT ->
                    slot.isLong()
                            ? new LongTextRow(key, caption, edits)
                            : new TextRow(key, caption, edits);
            case NUMBER -> new TextRow(key, caption, edits);
            case DATE -> new DateRow(key, caption, edits, clock);
            case SWITCH -> new SwitchRow(key, caption, edits);
            case LIST -> new ListRow(key, caption, edits);
            case NESTED -> new NestedRow(key, caption, edits);
        };
    }

    /// The slot as the file fills it: a date that the engine cannot read is a text.
    static FieldSlot filled(FieldSlot slot, Optional<Field> field) {
        if (field.isEmpty() || field.get().style() == ValueStyle.EMPTY) {
            return slot;
        }
        FieldKind kind = FieldKind.of(field.get().value());
        boolean isLong = slot.isLong() || (kind == FieldKind.TEXT && isLong(field.get()));
        return new FieldSlot(slot.key(), slot.caption(), kind, isLong);
    }

    private static boolean isLong(Field field) {
        return field.style() == ValueStyle.LITERAL
                || field.style() == ValueStyle.FOLDED
                || FieldTexts.of(field).length() > LINE
                || FieldTexts.of(field).contains("\n");
    }

    /// A slot for a key that is none of the usual ones.
    static FieldSlot other(Field field) {
        return filled(
                new FieldSlot(field.key(), field.key(), FieldKind.TEXT, false), Optional.of(field));
    }
}
