package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Null;
import weeknote.frontmatter.FieldValue.NumberValue;
import weeknote.frontmatter.FieldValue.Text;
import weeknote.frontmatter.FrontMatterProblem.Fix;
import weeknote.frontmatter.FrontMatterProblem.Kind;

/// What can be read, but not as its author can have meant it.
///
/// Rules tried against Hugo 0.111.3, which passes over all of this in silence.
final class Problems {

    private static final Set<String> BOOLEANS =
            Set.of("1", "t", "T", "TRUE", "true", "True", "0", "f", "F", "FALSE", "false", "False");

    private static final Set<String> TERMS = Set.of("tags", "categories");

    private final FrontMatter frontMatter;
    private final List<FrontMatterProblem> problems = new ArrayList<>();

    private Problems(FrontMatter frontMatter) {
        this.frontMatter = frontMatter;
    }

    static List<FrontMatterProblem> of(FrontMatter frontMatter) {
        var problems = new Problems(frontMatter);
        problems.duplicates();
        if (frontMatter.engine() == Engine.HUGO) {
            frontMatter.fields().forEach(problems::type);
        }
        return List.copyOf(problems.problems);
    }

    private void duplicates() {
        List<Field> fields = frontMatter.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            Field winner = frontMatter.field(field.key()).orElse(field);
            if (!winner.keyRange().equals(field.keyRange())) {
                problems.add(duplicate(field, winner, i));
            }
        }
    }

    private FrontMatterProblem duplicate(Field field, Field winner, int index) {
        boolean exact = field.key().equals(winner.key());
        List<Field> same =
                Keys.all(frontMatter.fields(), Field::key, field.key(), frontMatter.engine());
        String taken =
                Keys.isRandom(same, Field::key)
                        ? "one of them at random"
                        : "the one in line " + winner.line();
        return new FrontMatterProblem(
                exact ? Kind.DUPLICATE_KEY : Kind.CASE_DUPLICATE_KEY,
                field.keyRange(),
                "`%s` in line %d and `%s` in line %d are the same field; the site takes %s. Remove the other."
                        .formatted(field.key(), field.line(), winner.key(), winner.line(), taken),
                frontMatter
                        .withoutFieldAt(index)
                        .map(change -> new Fix("Remove line " + field.line(), change))
                        .stream()
                        .toList());
    }

    private void type(Field field) {
        switch (KnownField.of(field.key(), frontMatter.engine())) {
            case TEXT -> {
                if (field.value() instanceof ListValue || field.value() instanceof MapValue) {
                    wrong(
                            field,
                            "must be one text: Hugo drops a list or mapping here.",
                            Optional.empty());
                }
            }
            case DATE -> date(field);
            case BOOLEAN -> {
                if (field.value() instanceof Text(String text) && !BOOLEANS.contains(text)) {
                    FieldValue meant = PlainScalar.value(text, Engine.HUGO);
                    wrong(
                            field,
                            "must be true or false: Hugo takes `" + text + "` for false.",
                            meant instanceof FieldValue.Bool
                                    ? Optional.of(meant)
                                    : Optional.empty());
                }
            }
            case NUMBER -> {
                if (field.value() instanceof Text(String text)
                        && PlainScalar.number(text).isEmpty()) {
                    wrong(
                            field,
                            "must be a number: Hugo takes `" + text + "` for 0.",
                            Optional.empty());
                }
            }
            case LIST -> list(field);
            case UNKNOWN -> {}
        }
    }

    /// `tags: a, b` is one term, whose page is `/tags/a-b/`.
    private void list(Field field) {
        if (field.value() instanceof Text(String text)
                && TERMS.contains(field.key().toLowerCase(Locale.ROOT))
                && text.contains(",")) {
            List<FieldValue> terms =
                    Stream.of(text.split(","))
                            .map(String::strip)
                            .filter(term -> !term.isEmpty())
                            .<FieldValue>map(Text::new)
                            .toList();
            wrong(
                    field,
                    "must be a list: Hugo takes `" + text + "` for one term.",
                    Optional.of(new ListValue(terms)));
        }
    }

    private void wrong(Field field, String what, Optional<FieldValue> meant) {
        problems.add(
                new FrontMatterProblem(
                        Kind.WRONG_TYPE,
                        field.valueRange(),
                        "`" + field.key() + "` " + what,
                        fixes(field, meant)));
    }

    private void date(Field field) {
        switch (field.value()) {
            case FieldValue.Date _, Null _ -> {}
            case Text(String text) when DateLayout.isOfDateCommand(text) -> {}
            case Text(String text) ->
                    unread(field, "Hugo reads no date in `" + text + "`", DateFix.of(text));
            case NumberValue(String text, _) ->
                    unread(
                            field,
                            "Hugo reads `" + text + "` as seconds since 1970",
                            DateFix.of(text));
            case ListValue _, MapValue _, FieldValue.Bool _ ->
                    unread(field, "Hugo reads no date here", Optional.empty());
        }
    }

    private void unread(Field field, String what, Optional<FieldValue.Date> meant) {
        problems.add(
                new FrontMatterProblem(
                        Kind.UNREAD_DATE,
                        field.valueRange(),
                        what
                                + ". Write `"
                                + field.key()
                                + "` like 2016-10-03 or"
                                + " 2016-10-03T21:16:23+11:00.",
                        fixes(field, meant.map(date -> date))));
    }

    private List<Fix> fixes(Field field, Optional<FieldValue> meant) {
        if (meant.isEmpty()
                || !(frontMatter.set(field.key(), meant.get())
                        instanceof Edit.Change(var change))) {
            return List.of();
        }
        String text =
                switch (meant.get()) {
                    case FieldValue.Date date -> date.text();
                    case FieldValue.Bool(boolean is) -> Boolean.toString(is);
                    case ListValue _ -> "a list";
                    case Text _, NumberValue _, MapValue _, Null _ -> "";
                };
        return List.of(new Fix("Write " + text, change));
    }
}
