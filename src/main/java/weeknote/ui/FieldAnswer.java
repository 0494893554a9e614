package weeknote.ui;

import weeknote.frontmatter.Edit;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.ui.form.FieldEdit;

/// What becomes of a wish of the form in the text as it is now.
final class FieldAnswer {

    private FieldAnswer() {}

    /// The edit that fulfils it, or the reason why there is none.
    ///
    /// @param now the front matter of `text`
    static Edit to(FieldEdit wish, String text, FrontMatter now) {
        return switch (wish) {
            case FieldEdit.SetText(String name, String value) -> setText(now, name, value);
            case FieldEdit.SetValue(String name, FieldValue value) -> now.set(name, value);
            case FieldEdit.Add(String name, FieldValue value) ->
                    now.field(name).isPresent() ? new Edit.Unchanged() : now.set(name, value);
            case FieldEdit.AddItem(String name, String item) -> now.addItem(name, item);
            case FieldEdit.RemoveItem(String name, String item) -> now.removeItem(name, item);
            case FieldEdit.Remove(String name) -> now.remove(name);
            case FieldEdit.Repair(String _, Post post, TextChange change) ->
                    post.text().equals(text) ? new Edit.Change(change) : new Edit.Unchanged();
        };
    }

    /// An empty field that is not there need not be made.
    private static Edit setText(FrontMatter now, String name, String value) {
        return value.isEmpty() && now.field(name).isEmpty()
                ? new Edit.Unchanged()
                : now.set(name, value);
    }
}
