package weeknote.ui.form;

import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;
import weeknote.text.TextChange;

/// What the author wants of a field. It is resolved against the text as it is when it arrives,
/// never against an older one.
public sealed interface FieldEdit {

    /// The field's key, in any case.
    String name();

    /// The field becomes `text`; an empty text where there is no such field is no wish at all.
    record SetText(String name, String text) implements FieldEdit {}

    record SetValue(String name, FieldValue value) implements FieldEdit {}

    /// A new field; one that is there already stays as it is.
    record Add(String name, FieldValue value) implements FieldEdit {}

    record AddItem(String name, String item) implements FieldEdit {}

    record RemoveItem(String name, String item) implements FieldEdit {}

    /// The field goes, with its line.
    record Remove(String name) implements FieldEdit {}

    /// A fix that was offered for `post`; it means nothing for any other text.
    record Repair(String name, Post post, TextChange change) implements FieldEdit {}
}
