package weeknote.assist.edit;

import java.util.Map;
import weeknote.assist.edit.line.DeleteLines;
import weeknote.assist.edit.line.JoinLines;
import weeknote.assist.edit.line.MoveLines;
import weeknote.assist.edit.line.SetHeading;
import weeknote.assist.edit.line.ToggleQuote;
import weeknote.assist.edit.line.ToggleCodeBlock;
import weeknote.assist.edit.line.ToggleComment;
import weeknote.assist.edit.list.ToggleTask;
import weeknote.assist.edit.list.ToggleList;
import weeknote.assist.edit.list.RenumberList;
import weeknote.assist.edit.format.ToggleStyle;
import weeknote.assist.edit.format.Style;
import weeknote.assist.edit.format.InsertLink;



import weeknote.assist.edit.table.TableCommand;
import weeknote.assist.edit.typing.Backspace;
import weeknote.assist.edit.typing.Enter;
import weeknote.assist.edit.typing.NewLine;
import weeknote.assist.edit.typing.Tab;
import weeknote.assist.edit.typing.TypeCharacter;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// The actions of a table of cases, by their words.
final class Actions {

    private static final Map<String, SmartEdit> NAMED =
            Map.ofEntries(
                    Map.entry("Enter", new Enter()),
                    Map.entry("Shift+Enter", new NewLine()),
                    Map.entry("Tab", new Tab(Tab.Direction.ON)),
                    Map.entry("Shift+Tab", new Tab(Tab.Direction.BACK)),
                    Map.entry("Backspace", new Backspace()),
                    Map.entry("Delete line", new DeleteLines()),
                    Map.entry("Join lines", new JoinLines()),
                    Map.entry("Move line up", new MoveLines(MoveLines.Direction.UP)),
                    Map.entry("Move line down", new MoveLines(MoveLines.Direction.DOWN)),
                    Map.entry("Heading 1", new SetHeading(1)),
                    Map.entry("Heading 2", new SetHeading(2)),
                    Map.entry("Heading 3", new SetHeading(3)),
                    Map.entry("Quote", new ToggleQuote()),
                    Map.entry("Code block", new ToggleCodeBlock()),
                    Map.entry("Comment", new ToggleComment()),
                    Map.entry("Toggle task", new ToggleTask()),
                    Map.entry("Numbered list", new ToggleList(ToggleList.Kind.NUMBERED)),
                    Map.entry("Bullet list", new ToggleList(ToggleList.Kind.BULLET)),
                    Map.entry("Bold", new ToggleStyle(Style.STRONG)),
                    Map.entry("Italic", new ToggleStyle(Style.EMPHASIS)),
                    Map.entry("Strikethrough", new ToggleStyle(Style.STRIKETHROUGH)),
                    Map.entry("Code", new ToggleStyle(Style.CODE)),
                    Map.entry("Link", new InsertLink(InsertLink.Kind.LINK)),
                    Map.entry("Renumber list", new RenumberList()),
                    Map.entry("Format table", TableCommand.FORMAT),
                    Map.entry("Insert column right", TableCommand.INSERT_COLUMN_RIGHT),
                    Map.entry("Delete column", TableCommand.DELETE_COLUMN),
                    Map.entry("Delete row", TableCommand.DELETE_ROW),
                    Map.entry("Align centre", TableCommand.ALIGN_CENTRE));

    private Actions() {}

    static Marked run(String action, Marked before) {
        Post post = Post.of(before.text());
        Edited edited =
                edit(action)
                        .apply(post, before.selection())
                        .orElseGet(() -> plain(action, before));
        return new Marked(edited.change().apply(before.text()), edited.selection());
    }

    private static SmartEdit edit(String action) {
        if (action.startsWith("type ")) {
            return new TypeCharacter(action.charAt(5) == '¦' ? '|' : action.charAt(5));
        }
        return NAMED.getOrDefault(action, (_, _) -> { throw new IllegalArgumentException(action); });
    }

    /// What a key does in any editor.
    private static Edited plain(String action, Marked before) {
        Selection selection = before.selection();
        return switch (action) {
            case "Enter", "Shift+Enter" -> insert(selection, "\n");
            case "Tab" -> insert(selection, "\t");
            case "Backspace" -> {
                int start = selection.isEmpty() ? Math.max(0, selection.caret() - 1) : selection.start();
                yield new Edited(
                        TextChange.of(
                                TextEdit.delete(
                                        new weeknote.text.TextRange(start, selection.end()))),
                        Selection.at(start));
            }
            default ->
                    action.startsWith("type ")
                            ? insert(selection, action.substring(5).replace('¦', '|'))
                            : Edited.nothing(selection);
        };
    }

    private static Edited insert(Selection selection, String text) {
        return new Edited(
                TextChange.of(TextEdit.replace(selection.range(), text)),
                Selection.at(selection.start() + text.length()));
    }
}
