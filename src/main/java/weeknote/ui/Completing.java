package weeknote.ui;

import static java.lang.System.Logger.Level.ERROR;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import weeknote.assist.completion.Completion;
import weeknote.assist.completion.CompletionItem;
import weeknote.assist.completion.CompletionRequest;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.text.Selection;
import weeknote.text.TextRange;
import weeknote.ui.assist.CompletionPopup;
import weeknote.ui.source.SourceEditor;

/// Offers what could be meant while the author types, from the newest analysis: a key never waits
/// for it.
final class Completing {

    private static final System.Logger LOG = System.getLogger(Completing.class.getName());

    private static final KeyCombination ASK =
            new KeyCodeCombination(KeyCode.SPACE, KeyCombination.CONTROL_DOWN);

    private final SourceEditor source;
    private final EditorView view;
    private final Executor background;
    private final CompletionPopup popup = new CompletionPopup(this::take);
    private PostIndex index = PostIndex.NONE;
    private boolean isWanted;

    /// Counts the changes, so that an answer to an older text is not shown.
    private int version;

    Completing(SourceEditor source, EditorView view, Executor background) {
        this.source = source;
        this.view = view;
        this.background = background;
        source.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        source.addEventFilter(KeyEvent.KEY_TYPED, event -> isWanted = isText(event) || isWanted);
        source.onSelection(selection -> hideIfMoved());
        source.focusWithinProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        popup.hide();
                    }
                });
    }

    /// What the site's other posts offer.
    void setIndex(PostIndex index) {
        this.index = index;
    }

    CompletionPopup popup() {
        return popup;
    }

    private void pressed(KeyEvent event) {
        popup.key(event);
        if (event.isConsumed()) {
            return;
        }
        if (ASK.match(event)) {
            isWanted = true;
            view.analysed().ifPresent(this::ask);
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            isWanted = popup.isShowing();
        }
    }

    private static boolean isText(KeyEvent event) {
        String typed = event.getCharacter();
        return !typed.isEmpty() && typed.charAt(0) > ' ' && !event.isShortcutDown();
    }

    /// The text has changed: what is on its way is of the text before.
    void changed() {
        version++;
    }

    private void hideIfMoved() {
        if (!isWanted) {
            popup.hide();
        }
    }

    /// The text as it is has been read.
    void read(Post post) {
        if (isWanted) {
            ask(post);
        }
    }

    private void ask(Post post) {
        isWanted = false;
        int asked = version;
        int caret = source.selection().caret();
        if (!source.selection().isEmpty()) {
            popup.hide();
            return;
        }
        Path path = view.session().path().orElse(Path.of(""));
        var request = new CompletionRequest(post, caret, path, index);
        background.execute(() -> {
            List<CompletionItem> items = items(request);
            Platform.runLater(() -> {
                if (asked == version && caret == source.selection().caret()) {
                    show(items, caret);
                }
            });
        });
    }

    private static List<CompletionItem> items(CompletionRequest request) {
        try {
            return Completion.at(request);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "A bug kept completions from being offered", e);
            return List.of();
        }
    }

    private void show(List<CompletionItem> items, int caret) {
        source.boundsOf(TextRange.at(caret))
                .ifPresentOrElse(place -> popup.show(items, source, place), popup::hide);
    }

    private void take(CompletionItem item) {
        source.apply(item.change(), Selection.at(item.caret()));
        source.requestFocus();
    }
}
