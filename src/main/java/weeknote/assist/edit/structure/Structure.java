package weeknote.assist.edit.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The lines of one post as the parse sees them, read as they are asked for. For one thread.
public final class Structure {

    private final Post post;
    private final String text;
    private final Map<Integer, Line> lines = new HashMap<>();

    private Structure(Post post) {
        this.post = post;
        text = post.text();
    }

    public static Structure of(Post post) {
        return new Structure(post);
    }

    public Post post() {
        return post;
    }

    public String text() {
        return text;
    }

    /// Whether `offset` stands in the body, not in the front matter.
    public boolean isBody(int offset) {
        return offset >= post.document().range().start();
    }

    /// The line that holds `offset`.
    public Line lineAt(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        Line known = lines.get(start);
        if (known == null) {
            known = read(start);
            lines.put(start, known);
        }
        return known;
    }

    public Optional<Line> lineBefore(Line line) {
        return line.start() == 0 ? Optional.empty() : Optional.of(lineAt(line.start() - 1));
    }

    public Optional<Line> lineAfter(Line line) {
        return line.end() == text.length() ? Optional.empty() : Optional.of(lineAt(line.end() + 1));
    }

    /// The lines that `range` touches.
    public List<Line> lines(TextRange range) {
        List<Line> touched = new ArrayList<>();
        Line line = lineAt(range.start());
        touched.add(line);
        while (line.end() < range.end()) {
            line = lineAt(line.end() + 1);
            touched.add(line);
        }
        return touched;
    }

    private Line read(int start) {
        int newline = text.indexOf('\n', start);
        var range = new TextRange(start, newline < 0 ? text.length() : newline);
        List<Container> containers = new ArrayList<>();
        Optional<BlockNode> leaf =
                isBody(start)
                        ? descend(post.document().tree(), range, containers)
                        : Optional.empty();
        return new LineReader(this, range).read(containers, leaf);
    }

    private static Optional<BlockNode> descend(
            List<BlockNode> blocks, TextRange line, List<Container> containers) {
        Optional<BlockNode> found =
                blocks.stream().filter(block -> touches(block.range(), line)).findFirst();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        return switch (found.get()) {
            case BlockNode.BlockQuote quote ->
                    descendInto(new Container.Quote(quote), line, containers);
            case BlockNode.ItemList list -> descendIntoItem(list, line, containers);
            case BlockNode.Footnote footnote ->
                    descendInto(
                            new Container.Marked(
                                    footnote.range(), footnote.marker(), footnote.children()),
                            line,
                            containers);
            case BlockNode.DefinitionList list -> descendIntoDescription(list, line, containers);
            case BlockNode.Paragraph _,
                    BlockNode.Heading _,
                    BlockNode.ThematicBreak _,
                    BlockNode.CodeBlock _,
                    BlockNode.HtmlBlock _,
                    BlockNode.Table _,
                    BlockNode.BlockAttributes _,
                    BlockNode.LinkDefinition _ ->
                    found;
        };
    }

    private static Optional<BlockNode> descendInto(
            Container container, TextRange line, List<Container> containers) {
        containers.add(container);
        return descend(container.children(), line, containers);
    }

    private static Optional<BlockNode> descendIntoItem(
            BlockNode.ItemList list, TextRange line, List<Container> containers) {
        for (int i = 0; i < list.items().size(); i++) {
            if (touches(list.items().get(i).range(), line)) {
                return descendInto(new Container.Item(new ListItem(list, i)), line, containers);
            }
        }
        return Optional.empty();
    }

    private static Optional<BlockNode> descendIntoDescription(
            BlockNode.DefinitionList list, TextRange line, List<Container> containers) {
        for (BlockNode.Definition definition : list.items()) {
            switch (definition) {
                case BlockNode.Description(var range, var marker, var _, var children)
                        when touches(range, line) -> {
                    return descendInto(
                            new Container.Marked(range, marker, children), line, containers);
                }
                case BlockNode.Description _ -> {}
                case BlockNode.Term(var range, var inlines) when touches(range, line) -> {
                    return Optional.of(new BlockNode.Paragraph(range, inlines));
                }
                case BlockNode.Term _ -> {}
            }
        }
        return Optional.empty();
    }

    private static boolean touches(TextRange block, TextRange line) {
        return block.start() <= line.end() && line.start() <= block.end();
    }
}
