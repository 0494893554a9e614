package weeknote.ui.form;

/// What the author wants of a field. It is resolved against the text as it is when it arrives,
/// never against an older one.
public sealed interface FieldEdit {

    /// The field's key, in any case.
    String name();

    /// The field becomes `text`; an empty text where there is no such field is no wish at all.
    record SetText(String name, String text) implements FieldEdit {}

    record SetSwitch(String name, boolean on) implements FieldEdit {}

    record AddItem(String name, String item) implements FieldEdit {}

    record RemoveItem(String name, String item) implements FieldEdit {}
}
