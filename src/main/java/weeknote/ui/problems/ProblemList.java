package weeknote.ui.problems;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import weeknote.check.Diagnostic;
import weeknote.session.PostProblems;
import weeknote.text.TextChange;

/// The problems of the open post or of all posts, live, below the panes. Up and Down choose, Enter
/// goes there, Alt+Enter mends, Left and Right fold a post, Esc goes back to the text.
public final class ProblemList extends VBox {

    private static final List<KeyCombination> FIX =
            Stream.of("Alt+Enter", "Shortcut+Period").map(KeyCombination::keyCombination).toList();

    private final ProblemRows list;
    private final NothingShown nothing = new NothingShown(this::clearFilter);
    private final Set<Path> folded = new HashSet<>();
    private final ProblemActions actions;
    private final ProblemHeader header;
    private List<PostProblems> posts = List.of();
    private String sentence = "";

    /// @param pathName how the path of a post is shown
    public ProblemList(ProblemActions actions, Function<Path, String> pathName) {
        this.actions = actions;
        header = new ProblemHeader(actions, this::fill);
        getStyleClass().add("problems");
        list = new ProblemRows(pathName, this::peek);
        list.setPlaceholder(nothing);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        header.field().addEventFilter(KeyEvent.KEY_PRESSED, this::keyInField);
        // Esc, wherever in the list the focus is.
        addEventHandler(KeyEvent.KEY_PRESSED, this::keyInHeader);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(header, list);
    }

    public ProblemHeader header() {
        return header;
    }

    /// Shows the problems of these posts, the chosen one chosen still.
    ///
    /// @param sentence what to say if there are none
    public void show(List<PostProblems> posts, String sentence) {
        this.posts = posts;
        this.sentence = sentence;
        header.count(posts);
        fill();
    }

    private void fill() {
        var filter = new ProblemFilter(header.shown(), header.words(), folded);
        nothing.show(sentence, posts.stream().mapToInt(each -> each.problems().size()).sum());
        list.show(ProblemRow.of(posts, filter, header.isOfAllPosts()));
    }

    private void clearFilter() {
        header.showEverything();
        fill();
        enter();
    }

    /// The text of a post has changed.
    public void changed(Path post, TextChange change) {
        list.changed(post, change);
    }

    /// Tells which problems the caret is at.
    ///
    /// @param post the open one
    public void showCaret(Path post, Set<Diagnostic> problems) {
        list.showCaret(post, problems);
    }

    /// Puts the focus on the problem at the caret, or the chosen one.
    public void enter() {
        list.requestFocus();
        list.chooseAtCaret();
    }

    /// Whether the focus is here. The toolkit's own answer counts rows that are only chosen.
    public boolean hasFocus() {
        for (Node node = getScene() == null ? null : getScene().getFocusOwner();
                node != null;
                node = node.getParent()) {
            if (node == this) {
                return true;
            }
        }
        return false;
    }

    private void peek(ProblemRow row) {
        if (row instanceof ProblemRow.Entry entry) {
            actions.peek(entry);
        }
    }

    private void key(KeyEvent event) {
        if (FIX.stream().anyMatch(key -> key.match(event))) {
            event.consume();
            list.chosen().ifPresent(this::offer);
            return;
        }
        switch (event.getCode()) {
            case ENTER -> list.chosen().ifPresent(this::take);
            // The toolkit's list would keep it.
            case ESCAPE -> actions.leave();
            case LEFT -> list.chosen().ifPresent(row -> fold(row.post(), true));
            case RIGHT -> list.chosen().ifPresent(row -> fold(row.post(), false));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keyInHeader(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            actions.leave();
        }
    }

    private void keyInField(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN, ENTER -> enter();
            case ESCAPE -> {
                if (header.words().isEmpty()) {
                    return;
                }
                header.field().clear();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (ProblemRows.isOnRow(event)) {
            list.chosen()
                    .ifPresent(row -> {
                        if (row instanceof ProblemRow.Heading || event.getClickCount() == 2) {
                            take(row);
                        }
                    });
        }
    }

    private void take(ProblemRow row) {
        switch (row) {
            case ProblemRow.Entry entry -> actions.goTo(entry);
            case ProblemRow.Heading heading -> fold(heading.post(), !heading.isFolded());
        }
    }

    private void fold(PostProblems post, boolean fold) {
        if (header.isOfAllPosts()
                && (fold ? folded.add(post.path()) : folded.remove(post.path()))) {
            fill();
        }
    }

    private void offer(ProblemRow row) {
        if (row instanceof ProblemRow.Entry entry) {
            actions.offer(entry, list.placeOf(entry));
        }
    }
}
