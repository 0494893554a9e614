package weeknote.frontmatter;

import java.util.List;
import java.util.Optional;
import weeknote.frontmatter.FieldValue.Bool;
import weeknote.frontmatter.FieldValue.Date;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Null;
import weeknote.frontmatter.FieldValue.NumberValue;
import weeknote.frontmatter.FieldValue.Text;

/// What an author means who types `text` for a field.
///
/// The engine's own fields have the type that the engine gives them; another field keeps the type
/// it has, as long as the text is of that type. A new field is a text, or true or false.
sealed interface Intention {

    record Meant(FieldValue value) implements Intention {}

    /// It cannot be told; the reason is a sentence for the author.
    record Unclear(String reason) implements Intention {}

    static Intention of(
            String name,
            KnownField known,
            Optional<FieldValue> existing,
            String text,
            Engine engine) {
        if (existing.isPresent() && existing.get() instanceof ListValue) {
            return new Unclear(
                    "`" + name + "` is a list: add or remove its items, or edit it in the text.");
        }
        if (existing.isPresent() && existing.get() instanceof MapValue) {
            return new Unclear(
                    "`" + name + "` holds other fields: set one of them, or edit it in the text.");
        }
        FieldValue plain = PlainScalar.value(text, engine);
        return switch (known) {
            case TEXT -> new Meant(new Text(text));
            case DATE -> date(name, text, engine);
            case BOOLEAN ->
                    plain instanceof Bool
                            ? new Meant(plain)
                            : new Unclear("`" + name + "` must be true or false.");
            case NUMBER ->
                    isExact(plain)
                            ? new Meant(plain)
                            : new Unclear("`" + name + "` must be a number like 12 or 1.5.");
            case LIST ->
                    new Meant(
                            existing.isPresent() && !(existing.get() instanceof Null)
                                    ? new Text(text)
                                    : ListValue.ofTexts(List.of(text)));
            case UNKNOWN -> new Meant(likeBefore(existing.orElse(new Null()), plain, text));
        };
    }

    private static Intention date(String name, String text, Engine engine) {
        Optional<Date> date = Date.of(text);
        if (date.isPresent()) {
            return new Meant(date.get());
        }
        return switch (engine) {
            case HUGO ->
                    new Unclear(
                            "Hugo reads no date in that: write `"
                                    + name
                                    + "` like 2016-10-03 or 2016-10-03T21:16:23+11:00.");
            case JEKYLL -> new Meant(new Text(text));
        };
    }

    /// A number that is read as it is typed: `1.10` would be read as 1.1, `012` as 10.
    private static boolean isExact(FieldValue plain) {
        return plain instanceof NumberValue(String text, String decimal) && text.equals(decimal);
    }

    private static FieldValue likeBefore(FieldValue existing, FieldValue plain, String text) {
        boolean keeps =
                switch (existing) {
                    case NumberValue _ -> isExact(plain);
                    case Bool _ -> plain instanceof Bool;
                    case Date _ -> plain instanceof Date;
                    case Null _ -> text.equals("true") || text.equals("false");
                    case Text _, ListValue _, MapValue _ -> false;
                };
        return keeps ? plain : new Text(text);
    }
}
