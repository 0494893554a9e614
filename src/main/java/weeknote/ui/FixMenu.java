package weeknote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import weeknote.check.Checks;
import weeknote.check.Diagnostic;
import weeknote.check.Fix;
import weeknote.post.Post;
import weeknote.session.NearestDiagnostics;
import weeknote.session.Problems;
import weeknote.session.QuickFix;
import weeknote.site.PostPlace;
import weeknote.text.Selection;
import weeknote.text.TextRange;
import weeknote.ui.source.SourceEditor;

/// The menu at a place of the source: what can be done about the word, link or note there, and with
/// the mouse also cut, copy and paste.
final class FixMenu {

    /// Taken here, for the source would swallow the first.
    private static final List<KeyCombination> KEYS =
            Stream.of("Alt+Enter", "Shortcut+Period").map(KeyCombination::keyCombination).toList();

    /// Where the words of a row of the problem list begin.
    private static final double INDENT = 30;

    private final SourceEditor source;
    private final EditorView view;
    private final Executor background;
    private final FixingAll all;
    private final TurningOff turningOff;
    private final FixPopup popup;

    FixMenu(SourceEditor source, EditorView view, Executor background) {
        this.source = source;
        this.view = view;
        this.background = background;
        all = new FixingAll(view, background);
        turningOff = new TurningOff(view, background);
        popup = new FixPopup(source);
        source.setOnContextMenuRequested(this::requested);
        source.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (KEYS.stream().anyMatch(key -> key.match(event))) {
            event.consume();
            offer();
        }
    }

    /// Offers below the caret what can be done there, the first chosen, or says that there is
    /// nothing.
    void offer() {
        Selection selection = source.selection();
        ask(
                selection,
                items -> {
                    // What it says is in the menu too.
                    view.going().card().hide();
                    if (items.isEmpty()) {
                        view.status().answer("There is nothing to fix at the caret.");
                        return;
                    }
                    Bounds caret =
                            source.boundsOf(TextRange.at(selection.caret()))
                                    .orElseGet(
                                            () -> source.localToScreen(source.getBoundsInLocal()));
                    popup.offer(items, caret.getMinX(), caret.getMaxY());
                });
    }

    private void requested(ContextMenuEvent event) {
        event.consume();
        Selection place =
                event.isKeyboardTrigger()
                        ? source.selection()
                        : Selection.at(source.offsetAt(event.getScreenX(), event.getScreenY()));
        ask(
                place,
                items -> {
                    List<MenuItem> all = new ArrayList<>(items);
                    add(editing(), all);
                    popup.show(all, event.getScreenX(), event.getScreenY());
                });
    }

    /// Offers what mends one problem, below a place on the screen.
    ///
    /// @param isOpen whether it is one of the open post
    /// @param taken makes the fix that is chosen
    void offer(Diagnostic diagnostic, boolean isOpen, Consumer<Fix> taken, Bounds place) {
        List<MenuItem> items = new ArrayList<>();
        diagnostic
                .fixes()
                .forEach(fix -> items.add(new ActionItem(fix.title(), () -> taken.accept(fix))));
        add(isOpen ? others(diagnostic) : elsewhere(diagnostic), items);
        if (items.isEmpty()) {
            view.status().answer("There is no fix for this; Enter goes there.");
        } else {
            popup.offer(items, place.getMinX() + INDENT, place.getMaxY());
        }
    }

    /// What can be done about more than this problem.
    private List<MenuItem> others(Diagnostic diagnostic) {
        List<MenuItem> items = new ArrayList<>(all.items(diagnostic));
        if (source.isEditable()) {
            items.add(turningOff.inPost(diagnostic));
        }
        turningOff.inSite(diagnostic).ifPresent(items::add);
        return items;
    }

    /// The same for one of another post.
    private List<MenuItem> elsewhere(Diagnostic diagnostic) {
        List<MenuItem> items = new ArrayList<>(all.items(diagnostic));
        turningOff.inSite(diagnostic).ifPresent(items::add);
        return items;
    }

    /// What is known at a place: the diagnostics that are nearest to it, and what can be done
    /// there.
    private record Offered(List<Diagnostic> nearest, List<QuickFix> fixes) {}

    private void ask(Selection place, Consumer<List<MenuItem>> answer) {
        String text = view.session().text();
        PostPlace where = view.session().place();
        Optional<List<Diagnostic>> known = view.problems().current().map(Problems::diagnostics);
        Supplier<Post> post =
                view.analysed()
                        .<Supplier<Post>>map(analysed -> () -> analysed)
                        .orElse(() -> where.site().read(text));
        background.execute(() -> {
            Post read = post.get();
            List<Diagnostic> found = known.orElseGet(() -> Checks.check(read, where));
            var offered =
                    new Offered(
                            NearestDiagnostics.to(place.caret(), read, found),
                            QuickFix.at(read, found, place));
            view.afterFrame()
                    .execute(() ->
                            view.spelling()
                                    .suggest(
                                            place.caret(),
                                            spelling -> {
                                                // What has changed meanwhile is no longer what was
                                                // asked about.
                                                if (text.equals(view.session().text())) {
                                                    answer.accept(items(spelling, offered, place));
                                                }
                                            }));
        });
    }

    /// A word in a problem's range is offered its spelling behind what mends the problem.
    private List<MenuItem> items(List<MenuItem> spelling, Offered offered, Selection place) {
        List<MenuItem> items = new ArrayList<>();
        Optional<Diagnostic> nearest = offered.nearest().stream().findFirst();
        if (source.isEditable()) {
            List<MenuItem> fixes = offered.fixes().stream().map(this::item).toList();
            boolean isInProblem =
                    nearest.filter(each -> each.range().touches(place.caret())).isPresent();
            add(isInProblem ? fixes : spelling, items);
            add(isInProblem ? spelling : fixes, items);
        }
        nearest.ifPresent(diagnostic -> add(others(diagnostic), items));
        return items;
    }

    private MenuItem item(QuickFix fix) {
        String text = view.session().text();
        return new ActionItem(
                fix.title(),
                () -> {
                    if (text.equals(view.session().text())) {
                        source.apply(fix.edited().change(), fix.edited().selection());
                        source.select(fix.edited().selection());
                    }
                });
    }

    private static void add(List<MenuItem> group, List<MenuItem> items) {
        if (!group.isEmpty() && !items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(group);
    }

    private List<MenuItem> editing() {
        boolean nothingSelected = source.selection().isEmpty();
        MenuItem cut = new ActionItem("Cut", source::cut);
        MenuItem copy = new ActionItem("Copy", source::copy);
        MenuItem paste = new ActionItem("Paste", source::paste);
        cut.setDisable(nothingSelected || !source.isEditable());
        copy.setDisable(nothingSelected);
        paste.setDisable(!source.isEditable());
        return List.of(cut, copy, paste, new ActionItem("Select all", source::selectAll));
    }
}
