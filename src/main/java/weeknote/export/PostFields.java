package weeknote.export;

import java.util.List;
import java.util.Optional;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;

/// What a page shows of a post's front matter.
record PostFields(Post post) {

    /// The text of a field; empty if it is absent or no scalar.
    String text(String name) {
        return value(name).map(PostFields::text).orElse("");
    }

    /// The items of a list; a text is a list of one.
    List<String> list(String name) {
        return value(name).map(PostFields::texts).orElse(List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }

    /// The date, if the engine can read it.
    Optional<FieldValue.Date> date() {
        return value("date").flatMap(PostFields::date);
    }

    /// The language that the post names, such as `de` or `pt-BR`; English if it names none.
    String language() {
        return List.of("lang", "language").stream()
                .map(this::text)
                .filter(text -> text.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{2,8})*"))
                .findFirst()
                .orElse("en");
    }

    private Optional<FieldValue> value(String name) {
        return post.frontMatter().field(name).map(Field::value);
    }

    private static Optional<FieldValue.Date> date(FieldValue value) {
        return value instanceof FieldValue.Date date ? Optional.of(date) : Optional.empty();
    }

    private static List<String> texts(FieldValue value) {
        return value instanceof FieldValue.ListValue(List<FieldValue> items)
                ? items.stream().map(PostFields::text).toList()
                : List.of(text(value));
    }

    private static String text(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> text;
            case FieldValue.NumberValue number -> number.text();
            case FieldValue.Bool(boolean truth) -> String.valueOf(truth);
            case FieldValue.Date date -> date.text();
            case FieldValue.ListValue _, FieldValue.MapValue _, FieldValue.Null _ -> "";
        };
    }
}
