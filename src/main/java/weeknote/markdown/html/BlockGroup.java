package weeknote.markdown.html;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.BlockAttributes.Target;

/// Neighbouring top-level blocks that become one piece of HTML: one block with the attributes
/// beside it, or all from an opening tag to its closing one.
///
/// @param first the index of the first
/// @param end the index behind the last
public record BlockGroup(int first, int end) {

    /// The groups of a document, in order. Where its blocks stand does not matter.
    ///
    /// @param sanitises whether open elements hold blocks together
    public static List<BlockGroup> of(List<BlockNode> blocks, boolean sanitises) {
        List<BlockGroup> groups = new ArrayList<>(blocks.size());
        int[] ends = sanitises ? OpenElements.groupEnds(blocks) : new int[0];
        for (int i = 0; i < blocks.size(); ) {
            int first = isBeforeBlock(blocks, i) ? i + 1 : i;
            int end = withAttributes(blocks, sanitises ? ends[first] : first + 1);
            groups.add(new BlockGroup(i, end));
            i = end;
        }
        return groups;
    }

    private static boolean isBeforeBlock(List<BlockNode> blocks, int i) {
        return i + 1 < blocks.size()
                && blocks.get(i) instanceof BlockNode.BlockAttributes attributes
                && attributes.target() == Target.BEHIND;
    }

    // A block's attributes stand behind it.
    private static int withAttributes(List<BlockNode> blocks, int end) {
        int behind = end;
        while (behind < blocks.size()
                && blocks.get(behind) instanceof BlockNode.BlockAttributes attributes
                && attributes.target() == Target.BEFORE) {
            behind++;
        }
        return behind;
    }

    /// Whether readers see nothing of it where it stands.
    public boolean isHidden(List<BlockNode> blocks) {
        return blocks.subList(first, end).stream()
                .allMatch(block ->
                        block instanceof BlockNode.LinkDefinition
                                || block instanceof BlockNode.Footnote);
    }
}
