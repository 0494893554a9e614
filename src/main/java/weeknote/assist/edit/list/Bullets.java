package weeknote.assist.edit.list;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.markdown.tree.BlockNode;

/// The bullets that an author uses.
final class Bullets {

    private Bullets() {}

    /// The bullet of the first bullet list.
    static Optional<String> first(List<BlockNode> blocks, String post) {
        return blocks.stream().flatMap(block -> first(block, post).stream()).findFirst();
    }

    private static Optional<String> first(BlockNode block, String post) {
        return switch (block) {
            case BlockNode.ItemList list ->
                    list.number() < 0
                            ? Optional.of(list.items().getFirst().marker().of(post))
                            : list.items().stream()
                                    .flatMap(item -> first(item.children(), post).stream())
                                    .findFirst();
            case BlockNode.BlockQuote quote -> first(quote.children(), post);
            case BlockNode.Footnote note -> first(note.children(), post);
            case BlockNode.DefinitionList list ->
                    list.items().stream()
                            .flatMap(Bullets::descriptions)
                            .flatMap(each -> first(each.children(), post).stream())
                            .findFirst();
            case BlockNode.Paragraph _,
                    BlockNode.Heading _,
                    BlockNode.ThematicBreak _,
                    BlockNode.CodeBlock _,
                    BlockNode.HtmlBlock _,
                    BlockNode.Table _,
                    BlockNode.BlockAttributes _,
                    BlockNode.LinkDefinition _ ->
                    Optional.empty();
        };
    }

    private static Stream<BlockNode.Description> descriptions(BlockNode.Definition definition) {
        return definition instanceof BlockNode.Description description
                ? Stream.of(description)
                : Stream.empty();
    }
}
