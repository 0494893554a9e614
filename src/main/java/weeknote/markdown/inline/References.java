package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.GivenUp;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;
import weeknote.markdown.tree.BlockNode.LinkDefinition;
import weeknote.text.TextRange;

/// What the labels of one document lead to, and what its inlines made of them. Filled while the
/// document is read; not shared.
public final class References {

    private static final int LEAST_EXPANSION = 100_000;

    private final Dialect dialect;

    /// How much the definitions may still add to the document each time they are used.
    private int expansion;

    private final Map<String, LinkDefinition> definitions = new HashMap<>();
    private final Map<String, List<Attribute>> attributes =
            new HashMap<>(Map.of("toc", List.of(new Attribute("id", "markdown-toc"))));
    private final Set<String> usedLabels = new HashSet<>();
    private final Set<String> footnoteLabels = new HashSet<>();
    private final Map<String, Integer> footnoteNumbers = new HashMap<>();
    private final List<Integer> footnoteUses = new ArrayList<>();

    private final Signs signs;
    private final OpenQuotes openQuotes = new OpenQuotes();
    private final List<Link> links = new ArrayList<>();
    private final List<LinkReference> undefined = new ArrayList<>();
    private final List<FootnoteReference> footnoteReferences = new ArrayList<>();

    /// Each once, though a link's text is paired again if the link is none.
    private final Set<GivenUp> givenUp = new LinkedHashSet<>();

    /// @param length of the document, in UTF-16 code units
    public References(Dialect dialect, int length) {
        this.dialect = dialect;
        expansion = Math.max(length, LEAST_EXPANSION);
        signs = Signs.of(dialect);
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
        if (length > expansion) {
            return false;
        }
        expansion -= length;
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

    /// Counts a reference to a footnote, and numbers the note at the first one.
    int useFootnote(String label) {
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

    OpenQuotes openQuotes() {
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
