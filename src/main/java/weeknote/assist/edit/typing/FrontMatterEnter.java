package weeknote.assist.edit.typing;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.Format;
import weeknote.frontmatter.FrontMatter;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Enter in front matter: a first line `---` or `+++` is closed, a YAML list goes on or ends.
final class FrontMatterEnter {

    /// Of YAML and of TOML.
    private static final List<String> FENCES = List.of("---", "+++");

    private FrontMatterEnter() {}

    static Optional<Edited> at(Structure structure, int caret) {
        Line line = structure.lineAt(caret);
        if (line.start() == 0 && caret == line.end() && FENCES.contains(line.content())) {
            return isClosed(structure.text(), line.content())
                    ? Optional.empty()
                    : Optional.of(
                            new Edited(
                                    new Edits()
                                            .insert(
                                                    caret,
                                                    closing(structure.text(), line.content()))
                                            .change(),
                                    Selection.at(caret + 1)));
        }
        return isInBlockSequence(structure.post(), caret) ? item(line, caret) : Optional.empty();
    }

    private static boolean isClosed(String text, String fence) {
        return text.lines().skip(1).anyMatch(line -> line.stripTrailing().equals(fence));
    }

    private static String closing(String text, String fence) {
        return "\n\n" + fence + (text.length() == fence.length() ? "\n" : "");
    }

    private static boolean isInBlockSequence(Post post, int caret) {
        FrontMatter frontMatter = post.frontMatter();
        if (frontMatter.format() != Format.YAML || !frontMatter.isEditable()) {
            return false;
        }
        String before = post.text().substring(0, caret);
        return frontMatter.fields().stream()
                .filter(field -> field.keyRange().end() <= caret)
                .reduce((first, second) -> second)
                .filter(field -> isBlockSequence(field, post.text(), before))
                .isPresent();
    }

    private static boolean isBlockSequence(Field field, String text, String before) {
        return !field.items().isEmpty()
                && !field.valueRange().isEmpty()
                && text.charAt(field.valueRange().start()) == '-'
                && before.length() > field.valueRange().start();
    }

    // `  - a`: the same indentation and sign on the next line, or nothing if the item is empty
    private static Optional<Edited> item(Line line, int caret) {
        String content = line.content();
        int dash = content.indexOf('-');
        if (dash < 0 || !content.substring(0, dash).isBlank()) {
            return Optional.empty();
        }
        if (content.substring(dash + 1).isBlank()) {
            return Optional.of(
                    new Edited(
                            new Edits().delete(line.range()).change(), Selection.at(line.start())));
        }
        int value = dash + 1;
        while (value < content.length() && content.charAt(value) == ' ') {
            value++;
        }
        if (caret < line.start() + value) {
            return Optional.empty();
        }
        String start = "\n" + content.substring(0, value);
        return Optional.of(
                new Edited(
                        new Edits().replace(TextRange.at(caret), start).change(),
                        Selection.at(caret + start.length())));
    }
}
