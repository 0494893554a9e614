package weeknote.markdown.tree;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// A block of a document, with what it holds.
public sealed interface BlockNode {

    TextRange range();

    /// The blocks directly in a container; none in a leaf.
    default List<BlockNode> children() {
        return List.of();
    }

    /// The texts of the block itself, not of those in it: one of a paragraph or heading, one of
    /// each cell of a table and of each term of a definition list.
    default List<List<Inline>> texts() {
        return List.of();
    }

    /// The blocks and all that stand in them, in source order, outer before inner.
    static List<BlockNode> all(List<BlockNode> blocks) {
        List<BlockNode> all = new ArrayList<>();
        add(blocks, all);
        return all;
    }

    private static void add(List<BlockNode> blocks, List<BlockNode> all) {
        for (BlockNode block : blocks) {
            all.add(block);
            add(block.children(), all);
        }
    }

    record Paragraph(TextRange range, List<Inline> inlines) implements BlockNode {
        @Override
        public List<List<Inline>> texts() {
            return List.of(inlines);
        }
    }

    /// A heading.
    ///
    /// @param textRange its content without markers and attributes
    /// @param signs `#`s or underline
    /// @param attributes in order; `id` is among them if the heading has one
    /// @param attributesRange `{#id .class}`; empty if there is none
    record Heading(
            TextRange range,
            int level,
            TextRange textRange,
            List<TextRange> signs,
            TextRange attributesRange,
            List<Attribute> attributes,
            List<Inline> inlines)
            implements BlockNode {
        @Override
        public List<List<Inline>> texts() {
            return List.of(inlines);
        }
    }

    record ThematicBreak(TextRange range) implements BlockNode {}

    /// A block quote.
    ///
    /// @param signs each `>`
    record BlockQuote(TextRange range, List<TextRange> signs, List<BlockNode> children)
            implements BlockNode {}

    /// A list.
    ///
    /// @param number the first item's; -1 in a bullet list
    /// @param isTight its paragraphs are not wrapped
    record ItemList(TextRange range, int number, boolean isTight, List<Item> items)
            implements BlockNode {
        @Override
        public List<BlockNode> children() {
            return items.stream().flatMap(item -> item.children().stream()).toList();
        }
    }

    record Item(TextRange range, TextRange marker, List<BlockNode> children) {}

    /// A fenced or indented code block.
    ///
    /// @param signs the fences; none if indented
    /// @param infoRange the info string; empty if there is none
    record CodeBlock(
            TextRange range, List<TextRange> signs, TextRange infoRange, String info, String code)
            implements BlockNode {}

    /// Raw HTML on lines of its own.
    ///
    /// @param hasClosingLine its end condition was met on a line other than its first
    record HtmlBlock(TextRange range, String html, boolean hasClosingLine) implements BlockNode {}

    /// A table.
    ///
    /// @param signs every `|` and the delimiter row
    /// @param hasHeader the first row is one
    record Table(
            TextRange range,
            List<TextRange> signs,
            List<Alignment> alignments,
            List<Row> rows,
            boolean hasHeader)
            implements BlockNode {
        @Override
        public List<List<Inline>> texts() {
            return rows.stream().flatMap(row -> row.cells().stream()).map(Cell::inlines).toList();
        }
    }

    /// A row of a table.
    ///
    /// @param written how many of the cells the author wrote; the rest is filled up
    record Row(List<Cell> cells, int written) {}

    record Cell(TextRange range, List<Inline> inlines) {}

    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /// Terms and descriptions in turn.
    record DefinitionList(TextRange range, List<Definition> items) implements BlockNode {
        @Override
        public List<BlockNode> children() {
            return items.stream().flatMap(item -> item.children().stream()).toList();
        }

        @Override
        public List<List<Inline>> texts() {
            return items.stream().flatMap(item -> item.texts().stream()).toList();
        }
    }

    /// One part of a definition list.
    sealed interface Definition {

        List<BlockNode> children();

        List<List<Inline>> texts();
    }

    record Term(TextRange range, List<Inline> inlines) implements Definition {
        @Override
        public List<BlockNode> children() {
            return List.of();
        }

        @Override
        public List<List<Inline>> texts() {
            return List.of(inlines);
        }
    }

    record Description(TextRange range, TextRange marker, boolean isTight, List<BlockNode> children)
            implements Definition {
        @Override
        public List<List<Inline>> texts() {
            return List.of();
        }
    }

    /// A link reference definition; ranges and texts as in
    /// [weeknote.markdown.LinkReferenceDefinition].
    record LinkDefinition(
            TextRange range,
            TextRange labelRange,
            TextRange destinationRange,
            TextRange titleRange,
            String label,
            String destination,
            String title,
            boolean isDuplicate)
            implements BlockNode {}

    /// A footnote definition.
    ///
    /// @param marker `[^label]:`
    record Footnote(
            TextRange range,
            TextRange marker,
            TextRange labelRange,
            String label,
            boolean isDuplicate,
            List<BlockNode> children)
            implements BlockNode {}

    /// `{.class}` on a line of its own, which gives the block beside it attributes; kramdown's
    /// `{:name: .class}`, which names some, and its `^`, which ends a block, give none.
    record BlockAttributes(TextRange range, Target target, List<Attribute> attributes)
            implements BlockNode {

        /// Which block that is; none if blank lines part them.
        public enum Target {
            BEFORE,
            BEHIND,
            NONE
        }
    }
}
