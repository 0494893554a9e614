package weeknote.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;

/// Says why a field is better left alone, before anything is tried.
final class Guard {

    private final FrontMatter frontMatter;
    private final Source source;
    private final String name;

    private Guard(FrontMatter frontMatter, Source source, String name) {
        this.frontMatter = frontMatter;
        this.source = source;
        this.name = name;
    }

    static Optional<String> refusal(
            FrontMatter frontMatter, Source source, Container root, String name) {
        Optional<String> broken =
                frontMatter.breaking().stream()
                        .filter(problem -> problem.kind().isBreaking())
                        .map(FrontMatterProblem::message)
                        .findFirst();
        if (broken.isPresent()) {
            return broken;
        }
        if (name.isEmpty()) {
            return Optional.of("A field needs a name.");
        }
        var guard = new Guard(frontMatter, source, name);
        Target target = Target.of(root, name, frontMatter.engine());
        return guard.parents(target).or(() -> guard.target(target));
    }

    private Optional<String> parents(Target target) {
        return target.container().parents().stream()
                .filter(parent -> isShared(parent.value().properties().anchor()))
                .map(parent -> shared(parent.value().properties().anchor()))
                .findFirst();
    }

    private Optional<String> target(Target target) {
        return switch (target) {
            case Target.Found found -> found(found);
            case Target.Missing missing -> missing(missing);
            case Target.Blocked blocked when blocked.entry().value() instanceof Node.Alias alias ->
                    Optional.of(alias(alias));
            case Target.Blocked _ -> Optional.empty();
        };
    }

    private Optional<String> found(Target.Found found) {
        Entry entry = found.entry();
        if (!entry.isSimple()) {
            return Optional.of(
                    "The key `" + name + "` is written in a way to edit in the text only.");
        }
        List<Entry> same =
                Keys.all(
                        found.container().entries(), Entry::key, entry.key(), frontMatter.engine());
        if (Keys.isRandom(same, Entry::key)) {
            return Optional.of(
                    "`"
                            + name
                            + "` stands there in several spellings, and Hugo takes one at random:"
                            + " remove all but one in the text.");
        }
        return value(entry.value());
    }

    private Optional<String> value(Node node) {
        if (node instanceof Node.Alias alias) {
            return Optional.of(alias(alias));
        }
        if (!node.properties().tag().isEmpty()) {
            return Optional.of(
                    "The value of `"
                            + name
                            + "` carries the tag "
                            + node.properties().tag()
                            + ": edit it in the text.");
        }
        return anchors(node).filter(this::isShared).findFirst().map(this::shared);
    }

    private Optional<String> missing(Target.Missing missing) {
        boolean merged =
                missing.container().entries().stream()
                        .filter(entry -> entry.key().equals("<<"))
                        .anyMatch(
                                entry -> brings(entry.value().value(), missing.keys().getFirst()));
        return merged
                ? Optional.of(
                        "`"
                                + name
                                + "` comes from a merge (`<<`): add a key of its own in the text.")
                : Optional.empty();
    }

    private boolean brings(FieldValue merged, String key) {
        return switch (merged) {
            case MapValue(var entries) ->
                    entries.keySet().stream()
                            .anyMatch(other -> Keys.same(other, key, frontMatter.engine()));
            case ListValue(var items) -> items.stream().anyMatch(item -> brings(item, key));
            case FieldValue.Text _,
                    FieldValue.NumberValue _,
                    FieldValue.Bool _,
                    FieldValue.Date _,
                    FieldValue.Null _ ->
                    false;
        };
    }

    private static Stream<String> anchors(Node node) {
        Stream<String> own = Stream.of(node.properties().anchor()).filter(a -> !a.isEmpty());
        return switch (node) {
            case Node.Scalar _, Node.Alias _ -> own;
            case Node.Sequence list ->
                    Stream.concat(own, list.items().stream().flatMap(Guard::anchors));
            case Node.Mapping map ->
                    Stream.concat(
                            own, map.entries().stream().flatMap(entry -> anchors(entry.value())));
        };
    }

    private boolean isShared(String anchor) {
        return source.aliases().contains(anchor);
    }

    private String shared(String anchor) {
        return "The value of `"
                + name
                + "` is used again as `*"
                + anchor
                + "`, so both would change: edit it in the text.";
    }

    private String alias(Node.Alias alias) {
        return "The value of `"
                + name
                + "` is only named here (`*"
                + alias.anchor()
                + "`): replace it by a value of its own in the text.";
    }
}
