package weeknote.assist.edit.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.list.Renumbered;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Makes the selected lines headings of a level, or text again where they are.
///
/// @param level 1 to 6; 0 makes text of every heading
public record SetHeading(int level) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        if (!structure.isBody(selection.start())) {
            return Optional.empty();
        }
        List<Line> lines = lines(structure, selection);
        boolean isOff = lines.stream().allMatch(line -> levelOf(line) == level) && !lines.isEmpty();
        Edits edits = new Edits();
        List<Line> unlisted = new ArrayList<>();
        for (Line line : lines) {
            if (line.leaf().isPresent() && line.leaf().get() instanceof BlockNode.Heading heading) {
                change(line.post(), heading, isOff ? 0 : level, edits);
            } else if (level > 0) {
                begin(line, edits, unlisted);
            }
        }
        return Optional.of(Edited.of(Renumbered.without(structure, unlisted, edits), selection));
    }

    // The first line of each heading, and the lines of text; blank ones only if alone
    private static List<Line> lines(Structure structure, Selection selection) {
        List<Line> lines = new ArrayList<>();
        List<Line> selected = structure.lines(selection.range());
        for (Line line : selected) {
            boolean isText =
                    line.leaf()
                            .map(leaf ->
                                    leaf instanceof BlockNode.Paragraph
                                            || leaf instanceof BlockNode.Heading)
                            .orElse(selected.size() == 1);
            boolean isKnown =
                    line.leaf().isPresent()
                            && line.leaf().get() instanceof BlockNode.Heading
                            && lines.stream().anyMatch(each -> each.leaf().equals(line.leaf()));
            if (isText && !isKnown) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static int levelOf(Line line) {
        return line.leaf().isPresent() && line.leaf().get() instanceof BlockNode.Heading heading
                ? heading.level()
                : -1;
    }

    private void begin(Line line, Edits edits, List<Line> unlisted) {
        String marker = "#".repeat(level) + " ";
        if (line.innermost().isPresent()
                && line.innermost().get() instanceof Part.ItemStart start) {
            int end =
                    start.item()
                            .task()
                            .map(task -> line.textAt(task.range().end()))
                            .orElse(start.range().end());
            edits.replace(new TextRange(start.range().start(), end), marker);
            unlisted.add(line);
        } else {
            edits.replace(new TextRange(line.contentStart(), line.textStart()), marker);
        }
    }

    /// Gives a heading another level; 0 makes it text.
    public static void change(String text, BlockNode.Heading heading, int level, Edits edits) {
        boolean isSetext = heading.signs().size() == 1 && isUnderline(text, heading);
        if (isSetext) {
            changeSetext(text, heading, level, edits);
            return;
        }
        TextRange marker = heading.signs().getFirst();
        if (level > 0) {
            heading.signs().forEach(sign -> edits.replace(sign, "#".repeat(level)));
            return;
        }
        edits.delete(marker.start(), spaceBehind(text, marker.end()));
        if (heading.signs().size() > 1) {
            TextRange closing = heading.signs().get(1);
            int from = spaceBefore(text, closing.start(), spaceBehind(text, marker.end()));
            edits.delete(from, closing.end());
        }
    }

    private static int spaceBehind(String text, int from) {
        int at = from;
        while (at < text.length() && Columns.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int spaceBefore(String text, int from, int least) {
        int at = from;
        while (at > least && Columns.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isUnderline(String text, BlockNode.Heading heading) {
        char sign = text.charAt(heading.signs().getFirst().start());
        return sign == '=' || sign == '-';
    }

    // Two levels have an underline.
    private static void changeSetext(
            String text, BlockNode.Heading heading, int level, Edits edits) {
        TextRange underline = heading.signs().getFirst();
        if (level == 1 || level == 2) {
            edits.replace(underline, (level == 1 ? "=" : "-").repeat(underline.length()));
            return;
        }
        if (level > 0) {
            edits.insert(heading.textRange().start(), "#".repeat(level) + " ");
        }
        int lineEnd = text.lastIndexOf('\n', underline.start());
        edits.delete(lineEnd, underline.end());
    }
}
