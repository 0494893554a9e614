package weeknote.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import weeknote.frontmatter.FrontMatter;
import weeknote.frontmatter.FrontMatterProblem;

/// The "Details" drawer above the source: folded to one line, or open as a form over the front
/// matter.
///
/// It shows the fields of the text and proposes edits; it holds no copy of them.
public final class DetailsForm extends VBox {

    /// The one undo history, of the text.
    public interface History {
        void undo();

        void redo();
    }

    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.keyCombination("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.keyCombination("Shortcut+Y");

    /// How much of the source column the open form may take.
    private static final double MAX_SHARE = 0.45;

    private final DetailsHeader header = new DetailsHeader(this::toggle);
    private final Label banner = new Label();
    private final DetailsGrid grid;
    private final ScrollPane scroll;
    private final History history;
    private Runnable leave = () -> {};
    private boolean locked;

    /// @param edits gets what the author wants of a field
    public DetailsForm(Consumer<FieldEdit> edits, History history) {
        this.history = history;
        grid = new DetailsGrid(edits);
        scroll = new ScrollPane(grid);
        getStyleClass().add("details");
        banner.getStyleClass().add("details-banner");
        banner.setWrapText(true);
        scroll.getStyleClass().add("details-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(header, banner, scroll);
        parentProperty()
                .subscribe(parent -> {
                    if (parent instanceof javafx.scene.layout.Region column) {
                        scroll.maxHeightProperty()
                                .bind(column.heightProperty().multiply(MAX_SHARE));
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOpen(false);
        setBanner("");
    }

    /// Called when the author leaves the form for the text.
    public void onLeave(Runnable leave) {
        this.leave = leave;
    }

    /// Shows the front matter as the text has it now.
    public void show(FrontMatter frontMatter) {
        header.show(Summary.of(frontMatter));
        grid.show(frontMatter);
        List<FrontMatterProblem> problems = new ArrayList<>(frontMatter.problems());
        problems.removeIf(problem -> !problem.kind().isBreaking());
        setBanner(problems.isEmpty() ? "" : problems.getFirst().message());
        grid.setEditable(frontMatter.isEditable() && !locked);
    }

    /// A locked form shows the fields of a post that may not be changed.
    public void setLocked(boolean locked) {
        this.locked = locked;
        grid.setEditable(!locked);
    }

    /// Says under the field why it could not be changed; an empty sentence takes that back.
    public void setProblem(String name, String sentence) {
        grid.setProblem(name, sentence);
    }

    /// Proposes what is typed and not yet proposed.
    public void flush() {
        grid.flush();
    }

    /// Opens the form at its first field.
    public void enter() {
        setOpen(true);
        grid.focusFirst();
    }

    public boolean isOpen() {
        return scroll.isVisible();
    }

    public void setOpen(boolean open) {
        scroll.setVisible(open);
        scroll.setManaged(open);
        header.setOpen(open);
    }

    private void toggle() {
        setOpen(!isOpen());
    }

    private void setBanner(String sentence) {
        banner.setText(sentence);
        banner.setVisible(!sentence.isEmpty());
        banner.setManaged(!sentence.isEmpty());
    }

    /// A text field's own undo would know nothing of the text; there is one history.
    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            flush();
            leave.run();
        } else if (UNDO.match(event)) {
            event.consume();
            history.undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            event.consume();
            history.redo();
        }
    }
}
