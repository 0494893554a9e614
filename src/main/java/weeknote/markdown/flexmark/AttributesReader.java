package weeknote.markdown.flexmark;

import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.BlockAttributes.Target;

/// Reads attributes on a line of their own, and says which block they belong to.
record AttributesReader(Engine engine, BlankLines blankLines) {

    BlockNode read(AttributesParser.Attributes attributes) {
        return new BlockNode.BlockAttributes(
                attributes.range(), target(attributes), attributes.list.attributes());
    }

    // What stands between two blocks belongs to the one before it.
    private Target target(AttributesParser.Attributes attributes) {
        boolean isFirst = attributes.getPrevious() == null && engine == Engine.KRAMDOWN;
        if (!isFirst && !blankLines.isBefore(attributes.start)) {
            return Target.BEFORE;
        }
        boolean isAbove =
                engine == Engine.KRAMDOWN
                        && attributes.getNext() != null
                        && !blankLines.isBehind(attributes.end);
        return isAbove ? Target.BEHIND : Target.NONE;
    }
}
