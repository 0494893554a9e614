package weeknote.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import weeknote.markdown.Span.Kind;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Collects what to colour in the blocks of a document.
final class Spans {

    private final String post;
    private final List<Span> spans = new ArrayList<>();
    private final InlineSpans inlines = new InlineSpans(spans);

    private Spans(String post) {
        this.post = post;
    }

    /// @param places where labels and shortcodes are looked for
    static List<Span> of(
            ShortcodeMask mask,
            List<BlockNode> blocks,
            References references,
            Predicate<TextRange> places) {
        Spans all = new Spans(mask.text());
        all.add(blocks);
        for (LinkReference undefined : references.found().undefined()) {
            if (places.test(undefined.labelRange())) {
                all.add(undefined.labelRange(), Kind.UNDEFINED_LABEL);
            }
        }
        for (FootnoteReference reference : references.found().footnoteReferences()) {
            if (!reference.isDefined() && places.test(reference.labelRange())) {
                all.add(reference.labelRange(), Kind.UNDEFINED_LABEL);
            }
        }
        mask.shortcodes().stream()
                .filter(shortcode -> places.test(shortcode.range()))
                .forEach(all::add);
        all.spans.removeIf(span -> span.range().isEmpty());
        all.spans.sort(Comparator.comparing(Span::range));
        return nested(all.spans);
    }

    // An undefined label, `[a *b] c*`, may lie across what stands in it; the label stays.
    private static List<Span> nested(List<Span> sorted) {
        List<Span> nested = new ArrayList<>(sorted.size());
        Deque<TextRange> open = new ArrayDeque<>();
        for (Span span : sorted) {
            while (!open.isEmpty() && open.peek().end() <= span.range().start()) {
                open.pop();
            }
            if (open.isEmpty() || open.peek().contains(span.range())) {
                open.push(span.range());
                nested.add(span);
            }
        }
        return List.copyOf(nested);
    }

    // The code between the tags of a `highlight` is no tag.
    private void add(Shortcode shortcode) {
        TextRange range = shortcode.range();
        int open = range.start() + shortcode.source().length();
        int close = open + shortcode.inner().length();
        add(new TextRange(range.start(), open), Kind.SHORTCODE);
        if (close < range.end()) {
            add(new TextRange(open, close), Kind.CODE_BLOCK);
            add(new TextRange(close, range.end()), Kind.SHORTCODE);
        }
    }

    private void add(TextRange range, Kind kind) {
        spans.add(new Span(range, kind));
    }

    private void signs(List<TextRange> ranges) {
        ranges.forEach(range -> add(range, Kind.SIGN));
    }

    private void add(List<BlockNode> blocks) {
        blocks.forEach(this::add);
    }

    private void add(BlockNode block) {
        switch (block) {
            case BlockNode.Paragraph paragraph -> inlines.add(paragraph.inlines());
            case BlockNode.Heading heading -> {
                add(heading.range(), Kind.valueOf("HEADING_" + heading.level()));
                signs(heading.signs());
                add(heading.attributesRange(), Kind.ATTRIBUTES);
                inlines.add(heading.inlines());
            }
            case BlockNode.BlockAttributes attributes -> add(attributes.range(), Kind.ATTRIBUTES);
            case BlockNode.ThematicBreak(var range) -> add(range, Kind.THEMATIC_BREAK);
            case BlockNode.BlockQuote(var range, var signs, var children) -> {
                add(range, Kind.BLOCK_QUOTE);
                signs(signs);
                add(children);
            }
            case BlockNode.ItemList list ->
                    list.items()
                            .forEach(item -> {
                                add(item.marker(), Kind.LIST_MARKER);
                                add(item.children());
                            });
            case BlockNode.CodeBlock code -> {
                add(code.range(), Kind.CODE_BLOCK);
                signs(code.signs());
                add(code.infoRange(), Kind.INFO_STRING);
            }
            case BlockNode.HtmlBlock html -> add(html.range(), Kind.RAW_HTML);
            case BlockNode.Table table -> {
                add(table.range(), Kind.TABLE);
                signs(table.signs());
                table.rows()
                        .forEach(row -> row.cells().forEach(cell -> inlines.add(cell.inlines())));
            }
            case BlockNode.DefinitionList list -> list.items().forEach(this::add);
            case BlockNode.LinkDefinition definition -> definition(definition);
            case BlockNode.Footnote footnote -> {
                add(footnote.marker(), Kind.FOOTNOTE_DEFINITION);
                add(footnote.children());
            }
        }
    }

    private void add(BlockNode.Definition item) {
        switch (item) {
            case BlockNode.Term term -> inlines.add(term.inlines());
            case BlockNode.Description description -> {
                add(description.marker(), Kind.SIGN);
                add(description.children());
            }
        }
    }

    private void definition(BlockNode.LinkDefinition definition) {
        add(definition.range(), Kind.DEFINITION);
        TextRange label = definition.labelRange();
        TextRange destination = definition.destinationRange();
        add(label, Kind.LINK_LABEL);
        add(destination, Kind.LINK_DESTINATION);
        add(definition.titleRange(), Kind.LINK_TITLE);
        add(new TextRange(label.start() - 1, label.start()), Kind.SIGN);
        add(new TextRange(label.end(), label.end() + 2), Kind.SIGN);
        if (post.charAt(destination.start() - 1) == '<') {
            add(new TextRange(destination.start() - 1, destination.start()), Kind.SIGN);
            add(new TextRange(destination.end(), destination.end() + 1), Kind.SIGN);
        }
    }
}
