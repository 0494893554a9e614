package weeknote.assist.edit.section;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.line.SetHeading;
import weeknote.assist.edit.line.Swap;
import weeknote.assist.edit.section.Sections.Section;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Moves the section at the caret with all that stands in it, its notes and definitions too, or
/// changes its level with that of its subsections.
public enum SectionCommand implements SmartEdit {
    MOVE_UP,
    MOVE_DOWN,
    PROMOTE,
    DEMOTE;

    private static final int DEEPEST = 6;

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Sections sections = Sections.of(post);
        return sections.at(selection.caret())
                .flatMap(section ->
                        switch (this) {
                            case MOVE_UP ->
                                    sections.previous(section)
                                            .map(other -> swap(post, other, section, selection));
                            case MOVE_DOWN ->
                                    sections.next(section)
                                            .map(other -> swap(post, section, other, selection));
                            case PROMOTE ->
                                    relevel(post, sections.headings(section), -1, selection);
                            case DEMOTE -> relevel(post, sections.headings(section), 1, selection);
                        });
    }

    // A setext heading would take in the paragraph that comes to stand directly above it.
    private static Edited swap(Post post, Section above, Section below, Selection selection) {
        boolean isTight = above.range().end() + 1 == below.range().start();
        TextChange spaced =
                isTight && isSetext(post, above.heading())
                        ? TextChange.of(TextEdit.insert(above.range().end(), "\n"))
                        : TextChange.NONE;
        String text = spaced.apply(post.text());
        TextRange first = above.range();
        TextRange second = below.range().shift(spaced.isEmpty() ? 0 : 1);
        Selection now =
                new Selection(
                        spaced.map(selection.anchor(), Bias.BEFORE),
                        spaced.map(selection.caret(), Bias.BEFORE));
        Edited swapped =
                above.range().touches(selection.caret())
                                && selection.caret() < below.range().start()
                        ? Swap.down(text, first, second, now)
                        : Swap.up(text, first, second, now);
        return new Edited(spaced.then(swapped.change()), swapped.selection());
    }

    private static boolean isSetext(Post post, BlockNode.Heading heading) {
        return post.text().charAt(heading.signs().getFirst().start()) != '#';
    }

    private static Optional<Edited> relevel(
            Post post, List<BlockNode.Heading> headings, int distance, Selection selection) {
        boolean fits =
                headings.stream()
                        .mapToInt(heading -> heading.level() + distance)
                        .allMatch(level -> level >= 1 && level <= DEEPEST);
        if (!fits) {
            return Optional.empty();
        }
        Edits edits = new Edits();
        for (BlockNode.Heading heading : headings) {
            SetHeading.change(post.text(), heading, heading.level() + distance, edits);
        }
        return Optional.of(Edited.of(edits.change(), selection));
    }
}
