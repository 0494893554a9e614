package weeknote.assist.edit;

import java.util.List;
import java.util.Optional;
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
import weeknote.assist.edit.section.SectionCommand;
import weeknote.assist.edit.table.TableCommand;
import weeknote.assist.edit.typing.Backspace;
import weeknote.assist.edit.typing.Enter;
import weeknote.assist.edit.typing.NewLine;
import weeknote.assist.edit.typing.Tab;
import weeknote.post.Post;
import weeknote.text.Selection;

/// Every editing command that needs nothing but a post and a selection, with the words for it in a
/// menu. Its `name()` is its name in settings and never changes.
public enum EditCommand implements SmartEdit {
    ENTER(Group.KEY, "New line", new Enter()),
    NEW_LINE(Group.KEY, "New line in the same block", new NewLine()),
    TAB(Group.KEY, "Indent or next cell", new Tab(Tab.Direction.ON)),
    BACK_TAB(Group.KEY, "Outdent or previous cell", new Tab(Tab.Direction.BACK)),
    BACKSPACE(Group.KEY, "Delete backward", new Backspace()),

    BOLD(Group.FORMAT, "Bold", new ToggleStyle(Style.STRONG)),
    ITALIC(Group.FORMAT, "Italic", new ToggleStyle(Style.EMPHASIS)),
    STRIKETHROUGH(Group.FORMAT, "Strikethrough", new ToggleStyle(Style.STRIKETHROUGH)),
    CODE(Group.FORMAT, "Code", new ToggleStyle(Style.CODE)),
    HEADING_1(Group.FORMAT, "Heading 1", new SetHeading(1)),
    HEADING_2(Group.FORMAT, "Heading 2", new SetHeading(2)),
    HEADING_3(Group.FORMAT, "Heading 3", new SetHeading(3)),
    HEADING_4(Group.FORMAT, "Heading 4", new SetHeading(4)),
    HEADING_5(Group.FORMAT, "Heading 5", new SetHeading(5)),
    HEADING_6(Group.FORMAT, "Heading 6", new SetHeading(6)),
    BODY_TEXT(Group.FORMAT, "Body text", new SetHeading(0)),
    QUOTE(Group.FORMAT, "Quote", new ToggleQuote()),
    CODE_BLOCK(Group.FORMAT, "Code block", new ToggleCodeBlock()),
    BULLET_LIST(Group.FORMAT, "Bullet list", new ToggleList(ToggleList.Kind.BULLET)),
    NUMBERED_LIST(Group.FORMAT, "Numbered list", new ToggleList(ToggleList.Kind.NUMBERED)),
    TOGGLE_TASK(Group.FORMAT, "Toggle task", new ToggleTask()),
    COMMENT(Group.FORMAT, "Comment", new ToggleComment()),

    LINK(Group.INSERT, "Link", new InsertLink(InsertLink.Kind.LINK)),
    IMAGE(Group.INSERT, "Image", new InsertLink(InsertLink.Kind.IMAGE)),
    FOOTNOTE(Group.INSERT, "Footnote", new InsertFootnote()),

    MOVE_LINE_UP(Group.LINES, "Move line up", new MoveLines(MoveLines.Direction.UP)),
    MOVE_LINE_DOWN(Group.LINES, "Move line down", new MoveLines(MoveLines.Direction.DOWN)),
    DELETE_LINE(Group.LINES, "Delete line", new DeleteLines()),
    JOIN_LINES(Group.LINES, "Join lines", new JoinLines()),
    RENUMBER_LIST(Group.LINES, "Renumber list", new RenumberList()),

    FORMAT_TABLE(Group.TABLE, "Format table", TableCommand.FORMAT),
    INSERT_ROW_ABOVE(Group.TABLE, "Insert row above", TableCommand.INSERT_ROW_ABOVE),
    INSERT_ROW_BELOW(Group.TABLE, "Insert row below", TableCommand.INSERT_ROW_BELOW),
    INSERT_COLUMN_LEFT(Group.TABLE, "Insert column left", TableCommand.INSERT_COLUMN_LEFT),
    INSERT_COLUMN_RIGHT(Group.TABLE, "Insert column right", TableCommand.INSERT_COLUMN_RIGHT),
    DELETE_ROW(Group.TABLE, "Delete row", TableCommand.DELETE_ROW),
    DELETE_COLUMN(Group.TABLE, "Delete column", TableCommand.DELETE_COLUMN),
    MOVE_ROW_UP(Group.TABLE, "Move row up", TableCommand.MOVE_ROW_UP),
    MOVE_ROW_DOWN(Group.TABLE, "Move row down", TableCommand.MOVE_ROW_DOWN),
    MOVE_COLUMN_LEFT(Group.TABLE, "Move column left", TableCommand.MOVE_COLUMN_LEFT),
    MOVE_COLUMN_RIGHT(Group.TABLE, "Move column right", TableCommand.MOVE_COLUMN_RIGHT),
    ALIGN_LEFT(Group.TABLE, "Align left", TableCommand.ALIGN_LEFT),
    ALIGN_CENTRE(Group.TABLE, "Align centre", TableCommand.ALIGN_CENTRE),
    ALIGN_RIGHT(Group.TABLE, "Align right", TableCommand.ALIGN_RIGHT),
    ALIGN_NONE(Group.TABLE, "No alignment", TableCommand.ALIGN_NONE),

    MOVE_SECTION_UP(Group.SECTION, "Move section up", SectionCommand.MOVE_UP),
    MOVE_SECTION_DOWN(Group.SECTION, "Move section down", SectionCommand.MOVE_DOWN),
    PROMOTE_SECTION(Group.SECTION, "Promote section", SectionCommand.PROMOTE),
    DEMOTE_SECTION(Group.SECTION, "Demote section", SectionCommand.DEMOTE),

    RENUMBER_FOOTNOTES(Group.REFERENCES, "Renumber footnotes", RefactorCommand.RENUMBER_FOOTNOTES),
    SORT_FOOTNOTES(Group.REFERENCES, "Sort footnotes", RefactorCommand.SORT_FOOTNOTES),
    DELETE_FOOTNOTE(Group.REFERENCES, "Delete footnote", RefactorCommand.DELETE_FOOTNOTE),
    TO_REFERENCE(Group.REFERENCES, "Make reference link", RefactorCommand.TO_REFERENCE),
    TO_INLINE(Group.REFERENCES, "Make inline link", RefactorCommand.TO_INLINE),
    SHORTEN_REFERENCE(Group.REFERENCES, "Shorten reference", new ShortenReference()),
    REMOVE_LINK(Group.REFERENCES, "Remove link", RefactorCommand.REMOVE_LINK),
    MOVE_DEFINITIONS(
            Group.REFERENCES, "Move definitions to the end", RefactorCommand.MOVE_DEFINITIONS),
    SORT_DEFINITIONS(Group.REFERENCES, "Sort definitions", RefactorCommand.SORT_DEFINITIONS),
    REMOVE_DUPLICATE_DEFINITIONS(
            Group.REFERENCES,
            "Remove duplicate definitions",
            RefactorCommand.REMOVE_DUPLICATE_DEFINITIONS),
    REMOVE_UNUSED_DEFINITIONS(
            Group.REFERENCES,
            "Remove unused definitions",
            RefactorCommand.REMOVE_UNUSED_DEFINITIONS),

    MAKE_FOOTNOTE_DEFINITION(Group.FIX, "Make it a footnote definition", new MakeDefinition()),
    CREATE_NOTE(Group.FIX, "Create the note", new CreateNote()),
    TURN_LINK_AROUND(Group.FIX, "Turn the brackets around", LinkFix.REVERSED_LINK),
    ADDRESS_AS_LABEL(Group.FIX, "Make the URL the destination", LinkFix.ADDRESS_AS_LABEL),
    BRACKETED_ADDRESS(Group.FIX, "Take the URL out of its brackets", LinkFix.BRACKETED_ADDRESS),
    BARE_ADDRESS(Group.FIX, "Put the URL in angle brackets", LinkFix.BARE_ADDRESS),
    CREATE_DEFINITION(Group.FIX, "Create the definition", LinkFix.CREATE_DEFINITION),
    ESCAPE_AS_TEXT(Group.FIX, "Escape as text", LinkFix.ESCAPE_AS_TEXT);

    /// Where a command stands in the menus.
    public enum Group {
        /// A key of the source editor, in no menu.
        KEY,
        FORMAT,
        INSERT,
        LINES,
        TABLE,
        SECTION,
        REFERENCES,

        /// Offered where it applies, in no menu.
        FIX
    }

    private final Group group;
    private final String words;

    // Every command above is a record or an enum of values.
    @SuppressWarnings("ImmutableEnumChecker")
    private final SmartEdit edit;

    EditCommand(Group group, String words, SmartEdit edit) {
        this.group = group;
        this.words = words;
        this.edit = edit;
    }

    public Group group() {
        return group;
    }

    /// What a menu calls it.
    public String words() {
        return words;
    }

    /// Whether the blocks around the caret are enough to know what it does, so that an [Excerpt]
    /// may stand for the post.
    public boolean isLocal() {
        return List.of(Group.KEY, Group.TABLE).contains(group);
    }

    /// The refactoring that it is, if it is one.
    public Optional<RefactorCommand> refactoring() {
        return edit instanceof RefactorCommand refactoring
                ? Optional.of(refactoring)
                : Optional.empty();
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return edit.apply(post, selection);
    }
}
