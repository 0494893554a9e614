package weeknote.post;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Block;
import weeknote.markdown.Block.Kind;
import weeknote.text.LineBounds;

/// The runs of definitions, of links and footnotes, between the other top-level blocks of a post.
///
/// @param groups each from its first to its last index in `blocks`
public record DefinitionGroups(List<Block> blocks, List<Group> groups) {

    public record Group(int first, int last) {}

    public DefinitionGroups {
        blocks = List.copyOf(blocks);
        groups = List.copyOf(groups);
    }

    public static DefinitionGroups of(List<Block> blocks) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (isDefinition(blocks.get(i))) {
                int first = i;
                while (i + 1 < blocks.size() && isDefinition(blocks.get(i + 1))) {
                    i++;
                }
                groups.add(new Group(first, i));
            }
        }
        return new DefinitionGroups(blocks, groups);
    }

    private static boolean isDefinition(Block block) {
        return block.kind() == Kind.LINK_REFERENCE_DEFINITION
                || block.kind() == Kind.FOOTNOTE_DEFINITION;
    }

    /// Whether all definitions stand behind all else, or there are none.
    boolean areAtTheEnd() {
        return groups.isEmpty()
                || (groups.size() == 1 && groups.getFirst().last() == blocks.size() - 1);
    }

    /// Whether each group ends its section.
    boolean endSections() {
        return groups.stream().allMatch(group -> isSectionEnd(group.last()));
    }

    /// Whether a heading or nothing follows the block at `index`.
    boolean isSectionEnd(int index) {
        return index == blocks.size() - 1 || blocks.get(index + 1).kind() == Kind.HEADING;
    }

    boolean isInGroup(int index) {
        return isDefinition(blocks.get(index));
    }

    /// Whether most definitions of the file have a blank line between them.
    boolean areLoose(String text) {
        int loose = 0;
        int tight = 0;
        for (Group group : groups) {
            for (int i = group.first(); i < group.last(); i++) {
                if (isBlankBetween(text, blocks.get(i), blocks.get(i + 1))) {
                    loose++;
                } else {
                    tight++;
                }
            }
        }
        return loose > tight;
    }

    private static boolean isBlankBetween(String text, Block above, Block below) {
        int end = LineBounds.behindBlanks(text, above.range().end());
        int next = LineBounds.skip(text, end);
        return next < below.range().start() && LineBounds.isBlankLine(text, next);
    }
}
