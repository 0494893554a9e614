package weeknote.assist.edit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Edits;

/// Where a new definition goes: where this post keeps its own. Behind those at the end of the post,
/// or of the section if each section has its own, else at the end of the post.
public final class Placement {

    private final Post post;
    private final List<BlockNode> blocks;
    private final Predicate<BlockNode> kind;

    private Placement(Post post, Predicate<BlockNode> kind) {
        this.post = post;
        this.blocks = post.document().tree();
        this.kind = kind;
    }

    /// Adds `definition`, made for a place at `caret`, to `edits`.
    public static void insert(
            Post post, Predicate<BlockNode> kind, int caret, String definition, Edits edits) {
        new Placement(post, kind).insert(caret, definition, edits);
    }

    private void insert(int caret, String definition, Edits edits) {
        int end = keepsThemBySection() ? sectionEnd(caret) : blocks.size();
        int last = lastOfGroup(end);
        if (last >= 0 && kind.test(blocks.get(last))) {
            WholeLines.insertBehind(post.text(), lineEnd(last), gap(last), definition, edits);
        } else {
            int behind =
                    end == 0 ? contentEnd() : end < blocks.size() ? lineEnd(end - 1) : contentEnd();
            WholeLines.insertBehind(post.text(), behind, behind == 0 ? 0 : 2, definition, edits);
        }
    }

    // The last of this kind among the definitions that end at block `end`, or -1
    private int lastOfGroup(int end) {
        for (int i = end - 1; i >= 0 && isDefinition(blocks.get(i)); i--) {
            if (kind.test(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDefinition(BlockNode block) {
        return block instanceof BlockNode.LinkDefinition || block instanceof BlockNode.Footnote;
    }

    // As many line ends as stand between the last two
    private int gap(int last) {
        if (last == 0 || !kind.test(blocks.get(last - 1))) {
            return spansParagraphs(blocks.get(last)) ? 2 : 1;
        }
        String between =
                post.text()
                        .substring(
                                blocks.get(last - 1).range().end(),
                                blocks.get(last).range().start());
        return between.indexOf('\n') != between.lastIndexOf('\n') ? 2 : 1;
    }

    private boolean spansParagraphs(BlockNode block) {
        return block.range().of(post.text()).contains("\n\n");
    }

    private int lineEnd(int block) {
        return WholeLines.lineEnd(post.text(), blocks.get(block).range().end());
    }

    private int contentEnd() {
        int end = post.text().length();
        while (end > 0 && Character.isWhitespace(post.text().charAt(end - 1))) {
            end--;
        }
        return WholeLines.lineEnd(post.text(), end);
    }

    // At least two sections end with definitions, and none stands elsewhere.
    private boolean keepsThemBySection() {
        List<Integer> ends = sectionEnds();
        int sections = 0;
        int atEnds = 0;
        int from = 0;
        for (int end : ends) {
            int i = end - 1;
            while (i >= from && isDefinition(blocks.get(i))) {
                atEnds += kind.test(blocks.get(i)) ? 1 : 0;
                i--;
            }
            sections += i < end - 1 ? 1 : 0;
            from = end;
        }
        return sections > 1 && atEnds == blocks.stream().filter(kind).count() && atEnds > 1;
    }

    private List<Integer> sectionEnds() {
        List<Integer> ends = new ArrayList<>();
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof BlockNode.Heading) {
                ends.add(i);
            }
        }
        ends.add(blocks.size());
        return ends;
    }

    private int sectionEnd(int caret) {
        return sectionEnds().stream()
                .filter(end -> end == blocks.size() || blocks.get(end).range().start() > caret)
                .findFirst()
                .orElse(blocks.size());
    }
}
