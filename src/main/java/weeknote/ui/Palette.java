package weeknote.ui;

import javafx.scene.control.MenuBar;
import weeknote.post.Post;
import weeknote.ui.picker.Picker;
import weeknote.ui.picker.Rows;

/// The lists that open over the window: every command of the menus, the headings, the footnotes.
final class Palette {

    private final Picker picker = new Picker();
    private final CommandRows commands = new CommandRows();
    private final EditorView view;

    Palette(EditorView view) {
        this.view = view;
    }

    Picker picker() {
        return picker;
    }

    private void show(String title, Rows rows, int selected) {
        picker.show(title, rows, selected, view::requestFocus);
    }

    void showCommands(MenuBar menus) {
        show("Type a command", commands.of(menus), 0);
    }

    /// It begins at the section of the caret.
    void showHeadings() {
        view.analysed()
                .ifPresent(post -> {
                    var headings = new HeadingRows(post, view.going()::to);
                    show(
                            "Go to a heading",
                            headings::of,
                            headings.at(view.source().selection().caret()));
                });
    }

    void showFootnotes() {
        view.analysed().ifPresent(this::showFootnotes);
    }

    private void showFootnotes(Post post) {
        show("Go to a footnote", FootnoteRows.of(post, view.going()::to)::of, 0);
    }
}
