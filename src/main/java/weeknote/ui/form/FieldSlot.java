package weeknote.ui.form;

import java.util.List;
import weeknote.site.FieldKind;

/// A place in the form: the key, what the author reads, and what it is for while the file has no
/// such field.
///
/// @param isLong a text of several lines
record FieldSlot(String key, String caption, FieldKind kind, boolean isLong) {

    static final FieldSlot TITLE = text("title", "Title");
    static final FieldSlot DESCRIPTION =
            new FieldSlot("description", "Description", FieldKind.TEXT, true);
    static final FieldSlot DATE = new FieldSlot("date", "Date", FieldKind.DATE, false);
    static final FieldSlot SLUG = text("slug", "Slug");
    static final FieldSlot CATEGORIES =
            new FieldSlot("categories", "Categories", FieldKind.LIST, false);
    static final FieldSlot AUTHOR = text("author", "Author");
    static final FieldSlot DRAFT = new FieldSlot("draft", "Draft", FieldKind.SWITCH, false);

    /// Those that the form shows whether the file has them or not.
    static final List<FieldSlot> USUAL =
            List.of(TITLE, DESCRIPTION, DATE, SLUG, CATEGORIES, AUTHOR, DRAFT);

    private static FieldSlot text(String key, String caption) {
        return new FieldSlot(key, caption, FieldKind.TEXT, false);
    }
}
