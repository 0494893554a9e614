package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.AttributeList;

/// The attributes that kramdown's `{:name}` stands for, defined by `{:name: .class}`. Filled while
/// the document is read; not shared.
final class NamedAttributes {

    private static final Map<String, List<Attribute>> ENGINES_OWN =
            Map.of("toc", List.of(new Attribute("id", "markdown-toc")));

    private final Map<String, List<Attribute>> attributes = new HashMap<>(ENGINES_OWN);
    private final Expansion expansion;

    NamedAttributes(Expansion expansion) {
        this.expansion = expansion;
    }

    /// Whether the document itself defines none.
    boolean areEnginesOwn() {
        return attributes.keySet().equals(ENGINES_OWN.keySet());
    }

    void define(String name, AttributeList list) {
        attributes.merge(name, list.attributes(), (before, _) -> list.over(before).attributes());
    }

    /// The attributes of a list and of those that it names; names in these are not followed.
    List<Attribute> of(AttributeList list) {
        if (list.names().isEmpty()) {
            return list.attributes();
        }
        List<Attribute> named = new ArrayList<>();
        for (String name : list.names()) {
            List<Attribute> defined = attributes.getOrDefault(name, List.of());
            int length = defined.stream().mapToInt(each -> each.value().length()).sum();
            if (expansion.take(defined.size() + length)) {
                named.addAll(defined);
            }
        }
        return list.over(named).attributes();
    }
}
