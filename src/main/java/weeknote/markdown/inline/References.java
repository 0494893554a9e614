package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.GivenUp;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;
import weeknote.markdown.tree.BlockNode.LinkDefinition;
import weeknote.markdown.tree.Inline.FootnoteMark;
import weeknote.markdown.tree.Moving;
import weeknote.markdown.tree.Replacement;
import weeknote.text.TextRange;

/// What the labels of one document lead to, and what its inlines made of them. Filled while the
/// document is read; not shared.
public final class References {

    private static final int LEAST_EXPANSION = 100_000;

    private static final Map<String, List<Attribute>> ENGINES_OWN =
            Map.of("toc", List.of(new Attribute("id", "markdown-toc")));

    private final Dialect dialect;

    /// How much the definitions may add to the document, all uses together.
    private final int mostExpansion;

    private int expansion;
    private boolean isExhausted;
    private final Optional<Told> told;

    private final Map<String, LinkDefinition> definitions = new HashMap<>();
    private final Map<String, List<Attribute>> attributes = new HashMap<>(ENGINES_OWN);
    private final Set<String> usedLabels = new HashSet<>();
    private final Set<String> footnoteLabels = new HashSet<>();
    private final Map<String, Integer> footnoteNumbers = new HashMap<>();
    private final List<Integer> footnoteUses = new ArrayList<>();
    private final List<FootnoteMark> marks = new ArrayList<>();
    private final List<HeadingName> headings = new ArrayList<>();

    private final Signs signs;
    private final OpenQuotes openQuotes = new OpenQuotes();
    private final List<Link> links = new ArrayList<>();
    private final List<LinkReference> undefined = new ArrayList<>();
    private final List<FootnoteReference> footnoteReferences = new ArrayList<>();

    /// Each once, though a link's text is paired again if the link is none.
    private final Set<GivenUp> givenUp = new LinkedHashSet<>();

    /// @param length of the document, in UTF-16 code units
    public References(Dialect dialect, int length) {
        this(dialect, length, Optional.empty());
    }

    private References(Dialect dialect, int length, Optional<Told> told) {
        this.dialect = dialect;
        this.told = told;
        mostExpansion = Math.max(length, LEAST_EXPANSION);
        signs = Signs.of(dialect);
    }

    /// What passages that are read again refer to, in a document of which all else stays.
    ///
    /// @param stretch those passages
    /// @param notes the labels of the footnotes defined in them
    public References again(Replacement stretch, int length, List<String> notes) {
        var again =
                new References(
                        dialect,
                        length,
                        Optional.of(
                                new Told(
                                        inside(stretch, marks, FootnoteMark::range),
                                        inside(stretch, headings, HeadingName::range))));
        again.expansion = expansion;
        definitions.forEach((label, definition) -> {
            if (!stretch.holds(definition.range())) {
                int shift = stretch.shiftAt(definition.range().start());
                again.definitions.put(label, moved(definition, shift));
            }
        });
        again.footnoteLabels.addAll(footnoteLabels);
        notes.forEach(label -> again.footnoteLabels.remove(footnoteKey(label)));
        again.footnoteNumbers.putAll(footnoteNumbers);
        again.footnoteUses.addAll(footnoteUses);
        return again;
    }

    private static LinkDefinition moved(LinkDefinition definition, int shift) {
        return shift == 0 ? definition : new Moving(shift, link -> link).linkDefinition(definition);
    }

    private static <T> List<T> inside(
            Replacement stretch, List<T> all, Function<T, TextRange> range) {
        return all.stream()
                .filter(each -> stretch.holds(range.apply(each)))
                .sorted(Comparator.comparing(range))
                .toList();
    }

    /// Whether passages can be read again as if for the first time: nothing was left out for want
    /// of space, and no attributes have names.
    public boolean areRepeatable() {
        return givenUp.isEmpty()
                && !isExhausted
                && attributes.keySet().equals(ENGINES_OWN.keySet());
    }

    /// Whether the rest of the document sees no difference in what was read again, as far as
    /// numbers and ids go.
    public boolean areAsTold() {
        return areRepeatable() && told.map(Told::isSame).orElse(true);
    }

    /// Takes over what was found outside of a stretch.
    public void keep(References before, Replacement stretch) {
        for (Link link : before.links) {
            if (!stretch.holds(link.range())) {
                links.add(moved(link, stretch.shiftAt(link.range().start())));
            }
        }
        for (LinkReference each : before.undefined) {
            if (!stretch.holds(each.range())) {
                undefined.add(moved(each, stretch));
            }
        }
        for (FootnoteReference each : before.footnoteReferences) {
            if (!stretch.holds(each.range())) {
                footnoteReferences.add(moved(each, stretch));
            }
        }
        for (FootnoteMark mark : before.marks) {
            if (!stretch.holds(mark.range())) {
                marks.add(moved(mark, stretch));
            }
        }
        for (HeadingName each : before.headings) {
            if (!stretch.holds(each.range())) {
                headings.add(new HeadingName(stretch.move(each.range()), each.name(), each.id()));
            }
        }
        links.stream().filter(Link::isReference).map(Link::label).forEach(this::use);
    }

    /// A link of a passage that has moved as a whole; the definition of a reference is where these
    /// references know it.
    public Link moved(Link link, int shift) {
        Optional<LinkDefinition> definition =
                link.isReference() ? definition(link.label()) : Optional.empty();
        return new Link(
                link.kind(),
                link.isImage(),
                link.range().shift(shift),
                link.textRange().shift(shift),
                definition
                        .map(LinkDefinition::destinationRange)
                        .orElseGet(() -> link.destinationRange().shift(shift)),
                definition
                        .map(LinkDefinition::titleRange)
                        .orElseGet(() -> link.titleRange().shift(shift)),
                link.labelRange().shift(shift),
                definition
                        .map(LinkDefinition::range)
                        .orElseGet(() -> link.definitionRange().shift(shift)),
                link.destination(),
                link.title(),
                link.label());
    }

    private static LinkReference moved(LinkReference reference, Replacement stretch) {
        return new LinkReference(
                reference.kind(),
                reference.isImage(),
                reference.label(),
                stretch.move(reference.range()),
                stretch.move(reference.labelRange()));
    }

    private static FootnoteReference moved(FootnoteReference reference, Replacement stretch) {
        return new FootnoteReference(
                reference.label(),
                stretch.move(reference.range()),
                stretch.move(reference.labelRange()),
                reference.isDefined());
    }

    private static FootnoteMark moved(FootnoteMark mark, Replacement stretch) {
        return new FootnoteMark(
                stretch.move(mark.range()), mark.label(), mark.number(), mark.occurrence());
    }

    public Dialect dialect() {
        return dialect;
    }

    /// Whether a definition with this label is already there, so that a further one is a duplicate.
    public boolean isDefined(String label) {
        return definitions.containsKey(Labels.normalize(label));
    }

    public void define(LinkDefinition definition) {
        definitions.putIfAbsent(Labels.normalize(definition.label()), definition);
    }

    /// Defines the attributes that kramdown's `{:name}` stands for.
    public void define(String name, AttributeList list) {
        attributes.merge(name, list.attributes(), (before, _) -> list.over(before).attributes());
    }

    /// The attributes of a list and of those that it names; names in these are not followed.
    public List<Attribute> attributes(AttributeList list) {
        if (list.names().isEmpty()) {
            return list.attributes();
        }
        List<Attribute> named = new ArrayList<>();
        for (String name : list.names()) {
            List<Attribute> defined = attributes.getOrDefault(name, List.of());
            int length = defined.stream().mapToInt(each -> each.value().length()).sum();
            if (expands(defined.size() + length)) {
                named.addAll(defined);
            }
        }
        return list.over(named).attributes();
    }

    Optional<LinkDefinition> definition(String label) {
        return definitions.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(definitions.get(Labels.normalize(label)));
    }

    /// Whether a definition may be used once more: the destinations and titles of all references
    /// together may be as long as the document, or 100,000 characters, as in
    /// [cmark](https://github.com/commonmark/cmark/blob/0.30.3/src/map.c). Else one long
    /// destination that is used often makes a post of 100 KB a page of 200 MB.
    boolean expands(LinkDefinition definition) {
        return expands(definition.destination().length() + definition.title().length());
    }

    private boolean expands(int length) {
        if (length > mostExpansion - expansion) {
            isExhausted = true;
            return false;
        }
        expansion += length;
        return true;
    }

    void use(String label) {
        usedLabels.add(Labels.normalize(label));
    }

    public boolean isUsed(String label) {
        return usedLabels.contains(Labels.normalize(label));
    }

    /// False for a second definition with this label.
    public boolean defineFootnote(String label) {
        return footnoteLabels.add(footnoteKey(label));
    }

    boolean isFootnote(String label) {
        return footnoteLabels.contains(footnoteKey(label));
    }

    /// A reference to a footnote.
    FootnoteMark mark(String label, TextRange range) {
        FootnoteMark mark =
                told.map(numbers -> numbers.mark(new FootnoteMark(range, label, 0, 0)))
                        .orElseGet(() -> newMark(label, range));
        marks.add(mark);
        return mark;
    }

    private FootnoteMark newMark(String label, TextRange range) {
        int number = useFootnote(label);
        return new FootnoteMark(range, label, number, footnoteUses(number) - 1);
    }

    /// The id of the heading at `range`.
    ///
    /// @param unique makes an id of a name, another one each time
    public String headingId(TextRange range, String name, UnaryOperator<String> unique) {
        String id = told.map(ids -> ids.headingId(name)).orElseGet(() -> unique.apply(name));
        headings.add(new HeadingName(range, name, id));
        return id;
    }

    /// Counts a reference to a footnote, and numbers the note at the first one.
    private int useFootnote(String label) {
        Integer known = footnoteNumbers.get(footnoteKey(label));
        int number = known == null ? footnoteNumbers.size() + 1 : known;
        if (known == null) {
            footnoteNumbers.put(footnoteKey(label), number);
            footnoteUses.add(0);
        }
        footnoteUses.set(number - 1, footnoteUses.get(number - 1) + 1);
        return number;
    }

    /// The number readers see; 0 if nothing refers to the note.
    public int footnoteNumber(String label) {
        return footnoteNumbers.getOrDefault(footnoteKey(label), 0);
    }

    public int footnoteUses(int number) {
        return footnoteUses.get(number - 1);
    }

    // GitHub's labels match whatever their case, Goldmark's do not.
    private String footnoteKey(String label) {
        return dialect.engine() == Engine.GOLDMARK ? label : Labels.normalize(label);
    }

    Signs signs() {
        return signs;
    }

    public OpenQuotes openQuotes() {
        return openQuotes;
    }

    void add(Link link) {
        links.add(link);
    }

    void add(LinkReference reference) {
        undefined.add(reference);
    }

    void add(FootnoteReference reference) {
        footnoteReferences.add(reference);
    }

    public void giveUp(GivenUp.Reason reason, TextRange range) {
        givenUp.add(new GivenUp(reason, range));
    }

    public List<GivenUp> givenUp() {
        return List.copyOf(givenUp);
    }

    public List<Link> links() {
        return links;
    }

    public List<LinkReference> undefined() {
        return undefined;
    }

    public List<FootnoteReference> footnoteReferences() {
        return footnoteReferences;
    }
}
