package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Text;
import weeknote.text.TextChange;

/// Finds the change that an author's wish asks for: asks the writer for proposals, hands out the
/// first one whose result reads as wished, refuses if there is none.
final class Editor {

    private final FrontMatter frontMatter;
    private final Source source;
    private final Container root;
    private final SourceWriter writer;

    Editor(FrontMatter frontMatter, Source source, SourceWriter writer) {
        this.frontMatter = frontMatter;
        this.source = source;
        this.root = Container.root(source);
        this.writer = writer;
    }

    Edit set(String name, String text) {
        KnownField known = KnownField.of(name, frontMatter.engine());
        Optional<FieldValue> existing = frontMatter.field(name).map(Field::value);
        return switch (Intention.of(name, known, existing, text, frontMatter.engine())) {
            case Intention.Meant(FieldValue value) -> set(name, value);
            case Intention.Unclear(String reason) -> refusal(name).orElse(refused(reason));
        };
    }

    Edit set(String name, FieldValue value) {
        if (!isWhole(value)) {
            return refused("The text holds half a character, which no file can hold.");
        }
        return edit(
                name,
                found -> {
                    Node node = found.entry().value();
                    Field field = frontMatter.field(name).orElseThrow();
                    if (Meaning.is(value, node.style(), field.value()) || isSpelled(found, value)) {
                        return new Edit.Unchanged();
                    }
                    return prove(
                            writer.set(found.container(), found.entry(), value),
                            new Wish.Value(found.path(), value),
                            name);
                },
                missing -> add(missing, name, value));
    }

    /// `title: 2015` is the text "2015" to the engine already.
    private boolean isSpelled(Target.Found found, FieldValue value) {
        Node node = found.entry().value();
        return node.value() instanceof FieldValue.NumberValue number
                && value instanceof Text(String text)
                && number.text().equals(text)
                && number.decimal().equals(text)
                && KnownField.of(found.entry().key(), frontMatter.engine()) == KnownField.TEXT;
    }

    private Edit add(Target.Missing missing, String name, FieldValue value) {
        String key = missing.keys().getFirst();
        FieldValue nested = value;
        for (String inner : missing.keys().subList(1, missing.keys().size()).reversed()) {
            nested = new MapValue(Map.of(inner, nested));
        }
        String spelled = KeyCase.like(missing.container().entries(), key);
        return prove(
                writer.add(missing.container(), spelled, nested),
                new Wish.NewKey(missing.path(), spelled, nested),
                name);
    }

    Edit addItem(String name, String item) {
        var added = new Text(item);
        if (!isWhole(added)) {
            return refused("The text holds half a character, which no file can hold.");
        }
        return edit(
                name,
                found -> {
                    if (!(found.entry().value() instanceof Node.Sequence list)) {
                        return found.entry().value().value() instanceof FieldValue.Null
                                ? set(name, new ListValue(List.of(added)))
                                : noList(name);
                    }
                    if (list.items().stream().anyMatch(node -> reads(node, item))) {
                        return new Edit.Unchanged();
                    }
                    var items = new ArrayList<>(values(list));
                    items.add(added);
                    return prove(
                            writer.addItem(list, added),
                            new Wish.Value(found.path(), new ListValue(items)),
                            name);
                },
                missing -> add(missing, name, new ListValue(List.of(added))));
    }

    Edit removeItem(String name, String item) {
        return edit(
                name,
                found -> {
                    if (!(found.entry().value() instanceof Node.Sequence list)) {
                        return noList(name);
                    }
                    for (int i = list.items().size() - 1; i >= 0; i--) {
                        if (reads(list.items().get(i), item)) {
                            return removeItem(found, list, i, name, item);
                        }
                    }
                    return new Edit.Unchanged();
                },
                _ -> new Edit.Unchanged());
    }

    private Edit removeItem(
            Target.Found found, Node.Sequence list, int index, String name, String item) {
        var items = new ArrayList<>(values(list));
        items.remove(index);
        Edit edit =
                prove(
                        writer.removeItem(found.entry(), list, index),
                        new Wish.Value(found.path(), new ListValue(items)),
                        name);
        if (!(edit instanceof Edit.Change(TextChange change))) {
            return edit;
        }
        var rest = FrontMatter.of(change.apply(frontMatter.post()), frontMatter.engine());
        return switch (rest.removeItem(name, item)) {
            case Edit.Change(TextChange more) -> new Edit.Change(change.then(more));
            case Edit.Unchanged() -> edit;
            case Edit.Refused refused -> refused;
        };
    }

    Edit remove(String name) {
        return edit(
                name,
                found -> {
                    boolean alone =
                            Keys.all(
                                                    found.container().entries(),
                                                    Entry::key,
                                                    found.entry().key(),
                                                    frontMatter.engine())
                                            .size()
                                    == 1;
                    return alone
                            ? prove(
                                    writer.remove(found.container(), found.index()),
                                    new Wish.NoKey(found.path()),
                                    name)
                            : refused(
                                    "`"
                                            + name
                                            + "` stands there more than once: remove one of them in"
                                            + " the text.");
                },
                _ -> new Edit.Unchanged());
    }

    Optional<TextChange> withoutFieldAt(int index) {
        if (!root.entries().get(index).isSimple()) {
            return Optional.empty();
        }
        Edit edit = prove(writer.remove(root, index), new Wish.NoKey(List.of(index)), "");
        return edit instanceof Edit.Change(TextChange change)
                ? Optional.of(change)
                : Optional.empty();
    }

    private Edit edit(
            String name,
            Function<Target.Found, Edit> whereFound,
            Function<Target.Missing, Edit> whereMissing) {
        Optional<Edit> refusal = refusal(name);
        return refusal.orElseGet(() ->
                switch (Target.of(root, name, frontMatter.engine())) {
                    case Target.Found found -> whereFound.apply(found);
                    case Target.Missing missing -> whereMissing.apply(missing);
                    case Target.Blocked blocked ->
                            refused("`" + blocked.entry().key() + "` holds no other fields.");
                });
    }

    private Optional<Edit> refusal(String name) {
        return Guard.refusal(frontMatter, source, root, name).map(Editor::refused);
    }

    private Edit prove(List<TextChange> proposals, Wish wish, String name) {
        for (TextChange proposal : proposals) {
            String result = proposal.apply(frontMatter.post());
            if (Proof.holds(frontMatter, FrontMatter.of(result, frontMatter.engine()), wish)) {
                return new Edit.Change(proposal);
            }
        }
        return refused(
                "`"
                        + name
                        + "` cannot be changed here without risk to the rest: edit it in the text.");
    }

    private static Edit noList(String name) {
        return refused("`" + name + "` is no list: make it one in the text first.");
    }

    private static Edit refused(String reason) {
        return new Edit.Refused(reason);
    }

    private static boolean isWhole(FieldValue value) {
        return !(value instanceof Text(String text))
                || text.codePoints()
                        .noneMatch(
                                c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean reads(Node node, String item) {
        return switch (node.value()) {
            case Text(String text) -> text.equals(item);
            case FieldValue.NumberValue(String text, _) -> text.equals(item);
            case FieldValue.Date date -> date.text().equals(item);
            case FieldValue.Bool(boolean value) -> Boolean.toString(value).equals(item);
            case ListValue _, MapValue _, FieldValue.Null _ -> false;
        };
    }

    private static List<FieldValue> values(Node.Sequence list) {
        return list.items().stream().map(Node::value).toList();
    }
}
