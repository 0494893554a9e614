package weeknote.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.BlockAttributes.Target;

/// Writes the attributes that the author gave a block. Goldmark lets pass what HTML allows
/// everywhere, and a few names more for some elements (`renderer/html/html.go`); Hugo writes its
/// headings itself and lets everything pass but event handlers.
record BlockAttributes(TextWriter text, Engine engine) {

    private static final Set<String> GLOBAL =
            Set.of(
                    "accesskey",
                    "autocapitalize",
                    "autofocus",
                    "class",
                    "contenteditable",
                    "dir",
                    "draggable",
                    "enterkeyhint",
                    "hidden",
                    "id",
                    "inert",
                    "inputmode",
                    "is",
                    "itemid",
                    "itemprop",
                    "itemref",
                    "itemscope",
                    "itemtype",
                    "lang",
                    "part",
                    "role",
                    "slot",
                    "spellcheck",
                    "style",
                    "tabindex",
                    "title",
                    "translate");

    /// What stands right beside the block at `index`; the first of a name wins.
    static List<Attribute> beside(List<BlockNode> blocks, int index) {
        boolean hasBefore =
                index > 0
                        && blocks.get(index - 1) instanceof BlockNode.BlockAttributes before
                        && before.target() == Target.BEHIND;
        List<Attribute> attributes =
                hasBefore
                        ? ((BlockNode.BlockAttributes) blocks.get(index - 1)).attributes()
                        : List.of();
        for (int i = index + 1;
                i < blocks.size()
                        && blocks.get(i) instanceof BlockNode.BlockAttributes more
                        && more.target() == Target.BEFORE;
                i++) {
            attributes = merged(attributes, more.attributes());
        }
        return attributes;
    }

    static List<Attribute> merged(List<Attribute> first, List<Attribute> more) {
        if (more.isEmpty()) {
            return first;
        }
        List<Attribute> merged = new ArrayList<>(first);
        for (Attribute attribute : more) {
            if (merged.stream().noneMatch(known -> known.name().equals(attribute.name()))) {
                merged.add(attribute);
            }
        }
        return merged;
    }

    /// As Hugo writes a heading's.
    void writeAll(List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (text.mayHave(attribute)) {
                write(attribute);
            }
        }
    }

    /// As Goldmark, or kramdown, which lets everything pass, writes those of `element`.
    void write(String element, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            String name = attribute.name().toLowerCase(Locale.ROOT);
            boolean isKnown =
                    engine == Engine.KRAMDOWN
                            || GLOBAL.contains(name)
                            || name.startsWith("data-")
                            || names(element).contains(name);
            if (isKnown && text.mayHave(attribute)) {
                write(attribute);
            }
        }
    }

    private void write(Attribute attribute) {
        text.out().append(' ').append(attribute.name()).append("=\"");
        if (attribute.name().equals("id")) {
            text.writeId(attribute.value());
        } else {
            text.writeAttribute(attribute.value());
        }
        text.out().append('"');
    }

    private static Set<String> names(String element) {
        return switch (element) {
            case "blockquote" -> Set.of("cite");
            case "hr" -> Set.of("align", "color", "noshade", "size", "width");
            case "ul", "ol" -> Set.of("start", "reversed", "type");
            case "table" ->
                    Set.of(
                            "align",
                            "bgcolor",
                            "border",
                            "cellpadding",
                            "cellspacing",
                            "frame",
                            "rules",
                            "summary",
                            "width");
            default -> Set.of();
        };
    }
}
