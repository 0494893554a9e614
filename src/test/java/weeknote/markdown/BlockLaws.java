package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import weeknote.markdown.inline.Decoder;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// What holds for the range of every block: blocks follow each other inside their container with
/// nothing but blanks and the signs of block quotes between them, and what stands at each is the
/// source that makes it.
record BlockLaws(SourceText source, Tally tally, InlineLaws inlines) {

    static BlockLaws of(String post, Tally tally) {
        SourceText source = new SourceText(post);
        return new BlockLaws(source, tally, new InlineLaws(source, tally));
    }

    /// The blocks of a container, whose content is at `range`.
    void check(List<? extends BlockNode> blocks, TextRange range) {
        int at = range.start();
        for (BlockNode block : blocks) {
            assertTrue(at <= block.range().start(), () -> "overlaps: " + block);
            assertBlank(at, block.range().start(), block);
            assertTight(block);
            check(block);
            tally.count(block);
            at = block.range().end();
        }
        int end = at;
        assertTrue(end <= range.end(), () -> "outside: " + blocks.getLast());
        assertTrue(
                source.isPrefixOnly(new TextRange(end, range.end())),
                () -> "left over: " + source.at(new TextRange(end, range.end())));
    }

    private void assertBlank(int from, int to, BlockNode block) {
        TextRange gap = new TextRange(from, to);
        assertTrue(source.isPrefixOnly(gap), () -> "before " + block + ": " + source.at(gap));
    }

    // Neither blanks before it nor, but for code and raw HTML, behind it
    private void assertTight(BlockNode block) {
        String written = source.at(block.range());
        assertEquals(written.stripLeading(), written, block::toString);
        switch (block) {
            case BlockNode.Paragraph _,
                    BlockNode.Heading _,
                    BlockNode.ThematicBreak _,
                    BlockNode.Table _,
                    BlockNode.LinkDefinition _ ->
                    assertEquals(written.stripTrailing(), written, block::toString);
            case BlockNode.CodeBlock _,
                    BlockNode.HtmlBlock _,
                    BlockNode.BlockQuote _,
                    BlockNode.ItemList _,
                    BlockNode.DefinitionList _,
                    BlockNode.BlockAttributes _,
                    BlockNode.Footnote _ -> {}
        }
    }

    private void check(BlockNode block) {
        String written = source.at(block.range());
        switch (block) {
            case BlockNode.Paragraph paragraph ->
                    inlines.check(paragraph.inlines(), paragraph.range());
            case BlockNode.Heading heading -> heading(heading);
            case BlockNode.ThematicBreak _ ->
                    assertTrue(written.matches("[-*_][-*_ \\t]+"), written);
            case BlockNode.BlockQuote quote -> {
                quote.signs().forEach(sign -> assertEquals(">", source.at(sign)));
                check(quote.children(), quote.range());
            }
            case BlockNode.ItemList list -> items(list);
            case BlockNode.CodeBlock code -> code(code);
            case BlockNode.HtmlBlock html -> {
                assertTrue(written.startsWith("<"), written);
                assertEquals(SourceText.words(written), SourceText.words(html.html()));
            }
            case BlockNode.Table table -> table(table);
            // Goldmark takes the rest of the line with them
            case BlockNode.BlockAttributes _ ->
                    assertTrue(written.strip().matches("\\{[^\\n]*}[^\\n]*|\\^"), written);
            case BlockNode.DefinitionList list -> definitionList(list);
            case BlockNode.LinkDefinition definition -> definition(definition);
            case BlockNode.Footnote footnote -> {
                assertEquals("[^" + footnote.label() + "]:", source.at(footnote.marker()));
                assertEquals(footnote.label(), source.at(footnote.labelRange()));
                check(footnote.children(), behind(footnote.marker(), footnote.range()));
            }
        }
    }

    private static TextRange behind(TextRange marker, TextRange block) {
        return new TextRange(marker.end(), block.end());
    }

    private void heading(BlockNode.Heading heading) {
        for (TextRange sign : heading.signs()) {
            assertTrue(source.at(sign).matches("#+|=+|-+"), heading::toString);
            assertTrue(heading.range().contains(sign), heading::toString);
        }
        String attributes = source.at(heading.attributesRange());
        assertTrue(attributes.isEmpty() || attributes.matches("(?s)\\{.*}"), heading::toString);
        String text = source.at(heading.textRange());
        assertEquals(text.strip(), text);
        inlines.check(heading.inlines(), heading.textRange());
        String signs = heading.signs().stream().map(source::at).reduce("", String::concat);
        // the heading is its text, its signs and its attributes, and nothing more
        assertEquals(sorted(source.at(heading.range())), sorted(text + signs + attributes), text);
    }

    private static String sorted(String text) {
        return SourceText.words(text)
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void items(BlockNode.ItemList list) {
        int at = list.range().start();
        for (BlockNode.Item item : list.items()) {
            assertTrue(
                    source.isPrefixOnly(new TextRange(at, item.range().start())), item::toString);
            String marker = source.at(item.marker());
            assertTrue(marker.matches("[-+*]|[0-9]{1,9}[.)]"), marker);
            assertEquals(item.range().start(), item.marker().start());
            check(item.children(), behind(item.marker(), item.range()));
            tally.count(item);
            at = item.range().end();
        }
        assertEquals(list.range().end(), at);
        String first = source.at(list.items().getFirst().marker());
        assertEquals(
                list.number() < 0 ? "" : String.valueOf(list.number()),
                first.replaceAll("\\D|^0+(?=\\d)", ""));
    }

    private void code(BlockNode.CodeBlock code) {
        assertEquals(Decoder.decode(source.at(code.infoRange())), code.info());
        String inside = source.at(code.range());
        if (!code.signs().isEmpty()) {
            int start = Math.max(code.infoRange().end(), code.signs().getFirst().end());
            int end =
                    code.signs().size() == 2 ? code.signs().getLast().start() : code.range().end();
            inside = source.at(new TextRange(start, end));
            code.signs().forEach(sign -> assertTrue(source.at(sign).matches("`{3,}|~{3,}")));
        }
        assertEquals(SourceText.words(inside), SourceText.words(code.code()));
    }

    private void table(BlockNode.Table table) {
        int at = table.range().start();
        for (BlockNode.Row row : table.rows()) {
            for (BlockNode.Cell cell : row.cells()) {
                assertTrue(at <= cell.range().start(), cell::toString);
                String written = source.at(cell.range());
                assertEquals(written.strip(), written);
                inlines.check(cell.inlines(), cell.range());
                tally.count(cell);
                at = cell.range().end();
            }
        }
        assertTrue(at <= table.range().end(), table::toString);
        table.signs()
                .forEach(sign ->
                        assertTrue(source.at(sign).matches("\\||[-:| \\t]+"), table::toString));
    }

    private void definitionList(BlockNode.DefinitionList list) {
        int at = list.range().start();
        for (BlockNode.Definition item : list.items()) {
            switch (item) {
                case BlockNode.Term term -> {
                    assertBlank(at, term.range().start(), list);
                    inlines.check(term.inlines(), term.range());
                    tally.count(term);
                    at = term.range().end();
                }
                case BlockNode.Description description -> {
                    assertBlank(at, description.range().start(), list);
                    assertEquals(":", source.at(description.marker()));
                    check(
                            description.children(),
                            behind(description.marker(), description.range()));
                    tally.count(description);
                    at = description.range().end();
                }
            }
        }
        assertEquals(list.range().end(), at);
    }

    private void definition(BlockNode.LinkDefinition definition) {
        String written = source.at(definition.range());
        assertTrue(written.startsWith("["), written);
        assertEquals(definition.range().start() + 1, definition.labelRange().start());
        assertTrue(source.post().startsWith("]:", definition.labelRange().end()), written);
        String label = source.at(definition.labelRange());
        assertEquals(
                SourceText.comparable(label, label),
                SourceText.comparable(definition.label(), label));
        assertEquals(
                Decoder.decode(source.at(definition.destinationRange())), definition.destination());
        new LinkLaws(source).title(definition.titleRange(), definition.title());
        int end =
                definition.titleRange().isEmpty()
                        ? definition.destinationRange().end()
                        : definition.titleRange().end();
        String rest = source.at(new TextRange(end, definition.range().end()));
        assertTrue(rest.isEmpty() || rest.equals(">"), written);
    }
}
