package weeknote.assist.edit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.assist.edit.footnote.CreateNote;
import weeknote.assist.edit.footnote.InsertFootnote;
import weeknote.assist.edit.footnote.MakeDefinition;
import weeknote.assist.edit.format.InsertLink;
import weeknote.assist.edit.format.Style;
import weeknote.assist.edit.format.ToggleStyle;
import weeknote.assist.edit.line.DeleteLines;
import weeknote.assist.edit.line.JoinLines;
import weeknote.assist.edit.line.MoveLines;
import weeknote.assist.edit.line.SetHeading;
import weeknote.assist.edit.line.ToggleCodeBlock;
import weeknote.assist.edit.line.ToggleComment;
import weeknote.assist.edit.line.ToggleQuote;
import weeknote.assist.edit.link.LinkFix;
import weeknote.assist.edit.link.ShortenReference;
import weeknote.assist.edit.list.RenumberList;
import weeknote.assist.edit.list.ToggleList;
import weeknote.assist.edit.list.ToggleTask;
import weeknote.assist.edit.paste.ImagePlace;
import weeknote.assist.edit.paste.Paste;
import weeknote.assist.edit.paste.PasteHtml;
import weeknote.assist.edit.paste.PasteImage;
import weeknote.assist.edit.paste.PasteMarkdown;
import weeknote.assist.edit.paste.PastePlain;
import weeknote.assist.edit.section.SectionCommand;
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
                    Map.entry("Insert footnote", new InsertFootnote()),
                    Map.entry("Renumber footnotes", RefactorCommand.RENUMBER_FOOTNOTES),
                    Map.entry("Sort footnotes", RefactorCommand.SORT_FOOTNOTES),
                    Map.entry("Delete footnote", RefactorCommand.DELETE_FOOTNOTE),
                    Map.entry("Quick fix: make it a footnote definition", new MakeDefinition()),
                    Map.entry("Quick fix: create the note", new CreateNote()),
                    Map.entry("To reference link", RefactorCommand.TO_REFERENCE),
                    Map.entry("To inline link", RefactorCommand.TO_INLINE),
                    Map.entry("Shorten reference", new ShortenReference()),
                    Map.entry("Remove link", RefactorCommand.REMOVE_LINK),
                    Map.entry("Quick fix: reversed link", LinkFix.REVERSED_LINK),
                    Map.entry("Quick fix: URL used as label", LinkFix.ADDRESS_AS_LABEL),
                    Map.entry("Quick fix: bracketed URL", LinkFix.BRACKETED_ADDRESS),
                    Map.entry("Quick fix: bare URL", LinkFix.BARE_ADDRESS),
                    Map.entry("Quick fix: escape as text", LinkFix.ESCAPE_AS_TEXT),
                    Map.entry("Quick fix: create definition", LinkFix.CREATE_DEFINITION),
                    Map.entry("Move section up", SectionCommand.MOVE_UP),
                    Map.entry("Move section down", SectionCommand.MOVE_DOWN),
                    Map.entry("Promote section", SectionCommand.PROMOTE),
                    Map.entry("Demote section", SectionCommand.DEMOTE),
                    Map.entry("Move definitions to the end", RefactorCommand.MOVE_DEFINITIONS),
                    Map.entry("Sort definitions", RefactorCommand.SORT_DEFINITIONS),
                    Map.entry(
                            "Remove duplicate definitions",
                            RefactorCommand.REMOVE_DUPLICATE_DEFINITIONS),
                    Map.entry(
                            "Remove unused definitions", RefactorCommand.REMOVE_UNUSED_DEFINITIONS),
                    Map.entry("Renumber list", new RenumberList()),
                    Map.entry("Format table", TableCommand.FORMAT),
                    Map.entry("Insert column right", TableCommand.INSERT_COLUMN_RIGHT),
                    Map.entry("Delete column", TableCommand.DELETE_COLUMN),
                    Map.entry("Delete row", TableCommand.DELETE_ROW),
                    Map.entry("Align centre", TableCommand.ALIGN_CENTRE),
                    Map.entry("Align right", TableCommand.ALIGN_RIGHT));

    private static final SmartEdit UNKNOWN =
            (_, _) -> {
                throw new IllegalArgumentException("No such action");
            };

    private Actions() {}

    static Marked run(String action, Marked before) {
        Post post = Post.of(before.text());
        Edited edited =
                edit(action).apply(post, before.selection()).orElseGet(() -> plain(action, before));
        return new Marked(edited.change().apply(before.text()), edited.selection());
    }

    private static SmartEdit edit(String action) {
        String argument = argument(action);
        return switch (verb(action)) {
            case "type" -> new TypeCharacter(argument.charAt(0));
            case "paste" -> new Paste(argument);
            case "paste text" -> new Paste(argument);
            case "paste TSV" -> new Paste(argument);
            case "paste HTML" -> new PasteHtml(argument, argument);
            case "paste as plain text" -> new PastePlain(argument);
            case "paste Markdown" -> markdown(argument);
            case "paste bitmap in" ->
                    new PasteImage(ImagePlace.of(argument, "png", Set.of()).destination());
            case "Rename label to", "Rename heading to" -> new RenameTo(argument);
            default -> NAMED.getOrDefault(action, UNKNOWN);
        };
    }

    private static final List<String> VERBS =
            List.of(
                    "paste as plain text",
                    "paste bitmap in",
                    "paste Markdown",
                    "paste HTML",
                    "paste text",
                    "paste TSV",
                    "paste",
                    "type",
                    "Rename label to",
                    "Rename heading to");

    private static String verb(String action) {
        return VERBS.stream()
                .filter(verb -> action.startsWith(verb + " "))
                .findFirst()
                .orElse(action);
    }

    private static String argument(String action) {
        String verb = verb(action);
        return verb.equals(action)
                ? ""
                : action.substring(verb.length() + 1)
                        .replace('⏎', '\n')
                        .replace('⇥', '\t')
                        .replace('¦', '|');
    }

    private static SmartEdit markdown(String argument) {
        String[] parts = argument.split(" copied with its definition ", 2);
        return new PasteMarkdown(parts[0], List.of(parts[1]));
    }

    /// What a key does in any editor.
    private static Edited plain(String action, Marked before) {
        Selection selection = before.selection();
        return switch (action) {
            case "Enter", "Shift+Enter" -> insert(selection, "\n");
            case "Tab" -> insert(selection, "\t");
            case "Backspace" -> {
                int start =
                        selection.isEmpty()
                                ? Math.max(0, selection.caret() - 1)
                                : selection.start();
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
