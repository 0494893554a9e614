package weeknote.assist.edit.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The sections of a post: a top-level heading with all that stands under it, up to the next
/// heading of its level or above. Definitions and notes at the end of the post belong to none.
final class Sections {

    /// @param range from the heading to its last block, without blank lines behind
    record Section(BlockNode.Heading heading, int level, TextRange range) {}

    private final List<Section> sections = new ArrayList<>();

    private Sections() {}

    static Sections of(Post post) {
        Sections all = new Sections();
        List<BlockNode> blocks = post.document().tree();
        int end = blocks.size();
        while (end > 0 && isDefinition(blocks.get(end - 1))) {
            end--;
        }
        for (int i = 0; i < end; i++) {
            if (blocks.get(i) instanceof BlockNode.Heading heading) {
                int last = i;
                while (last + 1 < end && !endsAt(blocks.get(last + 1), heading.level())) {
                    last++;
                }
                var range =
                        new TextRange(lineStart(post, heading), lineEnd(post, blocks.get(last)));
                all.sections.add(new Section(heading, heading.level(), range));
            }
        }
        return all;
    }

    private static int lineStart(Post post, BlockNode block) {
        return post.text().lastIndexOf('\n', block.range().start() - 1) + 1;
    }

    private static int lineEnd(Post post, BlockNode block) {
        int newline = post.text().indexOf('\n', block.range().end());
        return newline < 0 ? post.text().length() : newline;
    }

    private static boolean isDefinition(BlockNode block) {
        return block instanceof BlockNode.LinkDefinition || block instanceof BlockNode.Footnote;
    }

    private static boolean endsAt(BlockNode block, int level) {
        return block instanceof BlockNode.Heading heading && heading.level() <= level;
    }

    /// The innermost section that `offset` is in.
    Optional<Section> at(int offset) {
        return sections.stream()
                .filter(section -> section.range().touches(offset))
                .reduce((outer, inner) -> inner);
    }

    /// The headings of a section and its subsections.
    List<BlockNode.Heading> headings(Section section) {
        return sections.stream()
                .filter(each -> section.range().contains(each.range()))
                .map(Section::heading)
                .toList();
    }

    Optional<Section> next(Section section) {
        return sections.stream()
                .filter(each -> each.range().start() >= section.range().end())
                .findFirst()
                .filter(each -> each.level() == section.level());
    }

    Optional<Section> previous(Section section) {
        return sections.stream()
                .filter(each -> each.range().end() <= section.range().start())
                .filter(each -> each.level() <= section.level())
                .reduce((first, second) -> second)
                .filter(each -> each.level() == section.level())
                .filter(each -> isSibling(each, section));
    }

    // No heading above both stands between.
    private boolean isSibling(Section before, Section section) {
        return sections.stream()
                .filter(each -> each.range().start() > before.range().start())
                .filter(each -> each.range().start() < section.range().start())
                .allMatch(each -> each.level() > section.level());
    }
}
