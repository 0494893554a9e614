package weeknote.markdown.inline;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import weeknote.markdown.Dialect;
import weeknote.markdown.Link;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;
import weeknote.markdown.tree.BlockNode.LinkDefinition;
import weeknote.markdown.tree.Inline.FootnoteMark;
import weeknote.markdown.tree.Replacement;
import weeknote.text.TextRange;

/// What the labels of one document lead to, and what its inlines made of them. Filled while the
/// document is read; not shared.
public final class References {

    private final Dialect dialect;
    private final Signs signs;
    private final OpenQuotes openQuotes = new OpenQuotes();
    private final Expansion expansion;
    private final LinkDefinitions definitions;
    private final FootnoteNumbers footnotes;
    private final NamedAttributes attributes;
    private final Found found = new Found();
    private final Optional<Told> told;

    /// @param length of the document, in UTF-16 code units
    public References(Dialect dialect, int length) {
        this.dialect = dialect;
        signs = Signs.of(dialect);
        expansion = new Expansion(length);
        definitions = new LinkDefinitions();
        footnotes = new FootnoteNumbers(dialect.engine());
        attributes = new NamedAttributes(expansion);
        told = Optional.empty();
    }

    private References(References before, Replacement stretch, int length, List<String> notes) {
        dialect = before.dialect;
        signs = Signs.of(dialect);
        expansion = before.expansion.in(length);
        definitions = before.definitions.outside(stretch);
        footnotes = before.footnotes.without(notes);
        attributes = new NamedAttributes(expansion);
        told = Optional.of(before.found.told(stretch));
    }

    /// What passages that are read again refer to, in a document of which all else stays.
    ///
    /// @param stretch those passages
    /// @param notes the labels of the footnotes defined in them
    public References again(Replacement stretch, int length, List<String> notes) {
        return new References(this, stretch, length, notes);
    }

    /// Whether passages can be read again as if for the first time: nothing was left out for want
    /// of space, and no attributes have names.
    public boolean areRepeatable() {
        return found.givenUp().isEmpty() && !expansion.isExhausted() && attributes.areEnginesOwn();
    }

    /// Whether the rest of the document sees no difference in what was read again, as far as
    /// numbers and ids go.
    public boolean areAsTold() {
        return areRepeatable() && told.map(Told::isSame).orElse(true);
    }

    /// Takes over what was found outside of a stretch.
    public void keep(References before, Replacement stretch) {
        found.keep(before.found, stretch, definitions);
        found.links().stream().filter(Link::isReference).map(Link::label).forEach(definitions::use);
    }

    public Dialect dialect() {
        return dialect;
    }

    Signs signs() {
        return signs;
    }

    public OpenQuotes openQuotes() {
        return openQuotes;
    }

    public LinkDefinitions definitions() {
        return definitions;
    }

    public FootnoteNumbers footnotes() {
        return footnotes;
    }

    public Found found() {
        return found;
    }

    /// Defines the attributes that kramdown's `{:name}` stands for.
    public void define(String name, AttributeList list) {
        attributes.define(name, list);
    }

    /// The attributes of a list and of those that it names; names in these are not followed.
    public List<Attribute> attributes(AttributeList list) {
        return attributes.of(list);
    }

    /// Whether a definition may be used once more.
    boolean expands(LinkDefinition definition) {
        return expansion.take(definition.destination().length() + definition.title().length());
    }

    /// A reference to a footnote.
    FootnoteMark mark(String label, TextRange range) {
        FootnoteMark mark =
                told.map(numbers -> numbers.mark(new FootnoteMark(range, label, 0, 0)))
                        .orElseGet(() -> footnotes.mark(label, range));
        found.add(mark);
        return mark;
    }

    /// The id of the heading at `range`.
    ///
    /// @param unique makes an id of a name, another one each time
    public String headingId(TextRange range, String name, UnaryOperator<String> unique) {
        String id = told.map(ids -> ids.headingId(name)).orElseGet(() -> unique.apply(name));
        found.add(new HeadingName(range, name, id));
        return id;
    }
}
