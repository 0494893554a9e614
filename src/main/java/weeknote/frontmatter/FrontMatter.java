package weeknote.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// The front matter of one post at one moment, and the edits that can be made to it.
///
/// ```
/// var frontMatter = FrontMatter.of(post);
/// frontMatter.field("title").map(Field::value);
/// frontMatter.set("title", "A: \"quoted\" # title").apply(post);
/// ```
///
/// `post` is decoded text without a byte order mark; its line ends may be LF, CRLF or CR and stay
/// as they are. Reading never throws: what cannot be read is a [FrontMatterProblem].
public final class FrontMatter {

    private final String post;
    private final Engine engine;
    private final Fences fences;
    private final Source source;
    private final List<Field> fields;
    private final List<FrontMatterProblem> breaking;

    private FrontMatter(String post, Engine engine, Fences fences, Source source) {
        this.post = post;
        this.engine = engine;
        this.fences = fences;
        this.source = source;
        this.fields = Fields.of(source.entries(), post.substring(0, fences.range().end()), engine);
        this.breaking =
                Stream.concat(FenceProblems.of(post, fences).stream(), source.problems().stream())
                        .toList();
    }

    /// The front matter as Hugo reads it.
    public static FrontMatter of(String post) {
        return of(post, Engine.HUGO);
    }

    public static FrontMatter of(String post, Engine engine) {
        Fences fences = Fences.of(post, engine);
        return new FrontMatter(post, engine, fences, source(post, fences, engine));
    }

    private static Source source(String post, Fences fences, Engine engine) {
        if (!fences.closed()) {
            return Source.empty(fences.content());
        }
        return switch (fences.format()) {
            case YAML -> YamlReader.read(post, fences.content(), engine);
            case TOML -> TomlReader.read(post, fences.content());
            case JSON -> JsonReader.read(post, fences.content());
            case NONE -> Source.empty(fences.content());
        };
    }

    public Format format() {
        return fences.format();
    }

    public Engine engine() {
        return engine;
    }

    /// From the opening fence to the line end after the closing one; empty at 0 without front
    /// matter.
    public TextRange range() {
        return fences.range();
    }

    /// Between the fences; JSON's braces are part of it.
    public TextRange content() {
        return fences.content();
    }

    /// All that follows the front matter.
    public TextRange body() {
        return new TextRange(fences.range().end(), post.length());
    }

    /// The fence signs alone: `---` and `---`, or `{` and `}`.
    public List<TextRange> fences() {
        return fences.signs();
    }

    /// The comments with their `#`, without their line ends.
    public List<TextRange> comments() {
        return source.comments();
    }

    /// The top-level keys in source order, duplicates included.
    public List<Field> fields() {
        return fields;
    }

    /// The field that the engine takes for `name`: Hugo in any case, of duplicates the one that
    /// wins. `params.author` is a key in a mapping, unless a key is spelled so itself.
    public Optional<Field> field(String name) {
        return find(fields, name);
    }

    /// The text of a field; a number or a date as it is written.
    public Optional<String> text(String name) {
        return field(name).map(Field::value).flatMap(FieldValue::written);
    }

    private Optional<Field> find(List<Field> among, String name) {
        Optional<Field> whole = Keys.winner(among, Field::key, name, engine);
        int dot = name.indexOf('.');
        if (whole.isPresent() || dot < 0) {
            return whole;
        }
        return Keys.winner(among, Field::key, name.substring(0, dot), engine)
                .flatMap(parent -> find(parent.fields(), name.substring(dot + 1)));
    }

    /// What keeps the front matter from being read, with a fix where one is safe; else what can be
    /// read, but not as its author can have meant it. Found anew at every call.

    public List<FrontMatterProblem> problems() {
        List<FrontMatterProblem> fixable = breaking.stream().map(this::withQuoteFix).toList();
        return isEditable()
                ? Stream.concat(fixable.stream(), Problems.of(this).stream()).toList()
                : fixable;
    }

    private FrontMatterProblem withQuoteFix(FrontMatterProblem problem) {
        if (problem.kind() != FrontMatterProblem.Kind.UNREADABLE || format() != Format.YAML) {
            return problem;
        }
        return new FrontMatterProblem(
                problem.kind(),
                problem.range(),
                problem.message(),
                QuoteFix.at(post, problem.range(), engine).stream().toList());
    }

    /// Whether a form may write: not if the front matter cannot be read.
    public boolean isEditable() {
        return breaking.stream().noneMatch(problem -> problem.kind().isBreaking());
    }

    /// Gives a field a value; adds the field if it is absent, and front matter where there is none.
    public Edit set(String name, FieldValue value) {
        return editor().set(name, value);
    }

    /// Gives a field the value that `text` spells. The type and the quoting of the existing field
    /// decide how it is written: in a text `no` becomes `"no"`, in a boolean it is false.
    public Edit set(String name, String text) {
        return editor().set(name, text);
    }

    /// Adds an item at the end of a list.
    public Edit addItem(String name, String item) {
        return editor().addItem(name, item);
    }

    /// Removes every item of a list that reads as `item`.
    public Edit removeItem(String name, String item) {
        return editor().removeItem(name, item);
    }

    /// Removes a field with its line.
    public Edit remove(String name) {
        return editor().remove(name);
    }

    /// The change that removes the field at `index`, were there others of its name or not.

    Optional<TextChange> withoutFieldAt(int index) {
        return editor().withoutFieldAt(index);
    }

    List<FrontMatterProblem> breaking() {
        return breaking;
    }

    String post() {
        return post;
    }

    private Editor editor() {
        SourceWriter writer =
                switch (fences.format()) {
                    case YAML -> new YamlWriter(post, source);
                    case TOML -> new TomlWriter(post, fences.content());
                    case JSON -> new JsonWriter(post);
                    case NONE -> new NewFrontMatter(post);
                };
        return new Editor(this, source, writer);
    }
}
