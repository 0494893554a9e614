package weeknote.markdown.flexmark;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.BlockAttributes.Target;

/// Reads attributes on a line of their own, and says which block they belong to.
record AttributesReader(References references, BlankLines blankLines) {

    BlockNode read(AttributesParser.Attributes attributes) {
        return attributes.name.isEmpty() && !attributes.isEnd
                ? new BlockNode.BlockAttributes(
                        attributes.range(),
                        target(attributes),
                        references.attributes(attributes.list))
                : new BlockNode.BlockAttributes(attributes.range(), Target.NONE, List.of());
    }

    private static boolean isFirst(AttributesParser.Attributes attributes) {
        Node before = attributes.getPrevious();
        return before == null || (before instanceof AttributesParser.Attributes end && end.isEnd);
    }

    // What stands between two blocks belongs to the one before it.
    private Target target(AttributesParser.Attributes attributes) {
        boolean isKramdown = references.dialect().engine() == Engine.KRAMDOWN;
        boolean isFirst = isKramdown && isFirst(attributes);
        if (!isFirst && !blankLines.isBefore(attributes.start)) {
            return Target.BEFORE;
        }
        boolean isAbove =
                isKramdown && attributes.getNext() != null && !blankLines.isBehind(attributes.end);
        return isAbove ? Target.BEHIND : Target.NONE;
    }
}
