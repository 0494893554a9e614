package weeknote.assist.edit.link;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Placement;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Makes a reference of the inline link at the caret: `[docs](u)` becomes `[docs][docs]`, its
/// definition goes where this post keeps its own.
public record ToReference() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return LinkAt.of(post, selection.caret())
                .filter(link -> link.kind() == Link.Kind.INLINE)
                .map(link -> toReference(post, link, selection));
    }

    private static Edited toReference(Post post, Link link, Selection selection) {
        String text = post.text();
        String title = link.titleRange().isEmpty() ? "" : " " + link.titleRange().of(text);
        String raw = LinkAt.destination(text, link.destinationRange());
        String destination = (raw.isEmpty() ? "<>" : raw) + title;
        Optional<LinkReferenceDefinition> same =
                LinkAt.definitions(post).stream()
                        .filter(each -> !each.isDuplicate())
                        .filter(each -> each.destination().equals(link.destination()))
                        .filter(each -> each.title().equals(link.title()))
                        .findFirst();
        String label =
                same.map(LinkReferenceDefinition::label)
                        .orElseGet(() -> freeLabel(post, plainText(post, link)));
        Edits edits = new Edits();
        edits.replace(
                new TextRange(link.textRange().end() + 1, link.range().end()), "[" + label + "]");
        if (same.isEmpty()) {
            Placement.insert(
                    post,
                    BlockNode.LinkDefinition.class::isInstance,
                    link.range().end(),
                    "[" + label + "]: " + destination,
                    edits);
        }
        TextChange change = edits.change();
        int caret = Math.min(selection.caret(), link.textRange().end() + 1);
        return new Edited(change, Selection.at(change.map(caret, Bias.BEFORE)));
    }

    private static String plainText(Post post, Link link) {
        StringBuilder plain = new StringBuilder();
        Inlines.around(Structure.of(post), link.range().start() + 1).stream()
                .filter(inline -> inline.range().equals(link.range()))
                .findFirst()
                .ifPresent(inline -> append(inline, plain));
        return plain.toString();
    }

    private static void append(Inline inline, StringBuilder plain) {
        switch (inline) {
            case Inline.Text(var _, var text) -> plain.append(text);
            case Inline.Escape(var _, var text) -> plain.append(text);
            case Inline.Entity(var _, var _, var text) -> plain.append(text);
            case Inline.CodeSpan(var _, var _, var code) -> plain.append(code);
            case Inline.SoftBreak _, Inline.HardBreak _ -> plain.append(' ');
            case Inline.Emphasis _, Inline.Strong _, Inline.Strikethrough _, Inline.Linked _ ->
                    Inlines.children(inline).forEach(child -> append(child, plain));
            case Inline.Typographic _,
                    Inline.Autolink _,
                    Inline.RawHtml _,
                    Inline.FootnoteMark _,
                    Inline.Attributes _,
                    Inline.TaskMarker _ -> {}
        }
    }

    // Words joined by hyphens, and a number if it is taken
    private static String freeLabel(Post post, String plain) {
        StringBuilder name = new StringBuilder();
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isLetterOrDigit(c)) {
                        name.appendCodePoint(c);
                    } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                        name.append('-');
                    }
                });
        while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
            name.setLength(name.length() - 1);
        }
        String base = name.isEmpty() ? "link" : name.toString();
        Set<String> taken =
                LinkAt.definitions(post).stream()
                        .map(each -> Labels.normalize(each.label()))
                        .collect(Collectors.toSet());
        String label = base;
        for (int i = 2; taken.contains(Labels.normalize(label)); i++) {
            label = base + "-" + i;
        }
        return label;
    }
}
