package weeknote.ui.form;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import weeknote.assist.FieldProposals;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FrontMatterProblem;
import weeknote.post.Post;
import weeknote.site.SiteFields;

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

    private final Consumer<FieldEdit> edits;
    private final History history;
    private final DetailsHeader header = new DetailsHeader(this::toggle);
    private final FieldProblem banner = new FieldProblem();
    private final DetailsGrid grid;
    private final ScrollPane scroll;
    private Runnable leave = () -> {};
    private boolean locked;
    private boolean broken;

    /// @param edits gets what the author wants of a field
    /// @param clock tells now, in the author's zone
    public DetailsForm(Consumer<FieldEdit> edits, History history, Clock clock) {
        this.edits = edits;
        this.history = history;
        grid = new DetailsGrid(edits, clock);
        scroll = new ScrollPane(grid);
        getStyleClass().add("details");
        banner.getStyleClass().add("details-banner");
        scroll.getStyleClass().add("details-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(header, banner, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, this::undoOrRedo);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
        setOpen(false);
    }

    /// Called when the author leaves the form for the text.
    public void onLeave(Runnable leave) {
        this.leave = leave;
    }

    /// The column of which the form takes a share at most.
    public void limitTo(Region column) {
        scroll.maxHeightProperty().bind(column.heightProperty().multiply(MAX_SHARE));
    }

    /// Shows the front matter as the text has it now.
    ///
    /// @param proposals for fields that are empty
    public void show(Post post, FieldProposals proposals) {
        header.show(Summary.of(post.frontMatter()));
        grid.show(post.frontMatter(), proposals);
        showProblems(post);
        broken = !post.frontMatter().isEditable();
        setEditable();
    }

    private void showProblems(Post post) {
        List<FrontMatterProblem> problems = post.frontMatter().problems();
        Optional<FrontMatterProblem> breaking =
                problems.stream().filter(problem -> problem.kind().isBreaking()).findFirst();
        banner.show(
                breaking.map(FrontMatterProblem::message).orElse(""),
                breaking.map(problem -> remedies("", problem, post)).orElse(List.of()));
        for (FieldRow row : grid.rows()) {
            Optional<FrontMatterProblem> own =
                    post.frontMatter()
                            .field(row.name())
                            .flatMap(field -> problemOf(field, problems));
            row.setProblem(
                    own.map(FrontMatterProblem::message).orElse(""),
                    own.map(problem -> remedies(row.name(), problem, post)).orElse(List.of()));
        }
    }

    private static Optional<FrontMatterProblem> problemOf(
            Field field, List<FrontMatterProblem> problems) {
        return problems.stream()
                .filter(problem -> !problem.kind().isBreaking())
                .filter(problem -> field.range().contains(problem.range()))
                .findFirst();
    }

    private List<FieldProblem.Remedy> remedies(String name, FrontMatterProblem problem, Post post) {
        return problem.fixes().stream()
                .map(fix ->
                        new FieldProblem.Remedy(
                                fix.title(),
                                () -> edits.accept(new FieldEdit.Repair(name, post, fix.change()))))
                .toList();
    }

    /// What the site's posts offer for completion.
    public void setSiteFields(SiteFields fields) {
        grid.setSiteFields(fields);
    }

    /// Says under the field why it could not be changed; an empty sentence takes that back.
    public void setProblem(String name, String sentence) {
        grid.rows().stream()
                .filter(row -> row.name().equalsIgnoreCase(name))
                .forEach(row -> row.setProblem(sentence, List.of()));
    }

    /// Proposes what is typed and not yet proposed.
    public void flush() {
        grid.flush();
    }

    /// Drops what belongs to the post that was shown so far.
    public void forget() {
        grid.forget();
        scroll.setVvalue(0);
        banner.show("", List.of());
    }

    /// A locked form shows the fields of a post that may not be changed.
    public void setLocked(boolean locked) {
        this.locked = locked;
        setEditable();
    }

    private void setEditable() {
        grid.setEditable(!locked && !broken);
    }

    /// Opens the form at its first field.
    public void enter() {
        setOpen(true);
        scroll.setVvalue(0);
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

    /// A text field's own undo would know nothing of the text; there is one history.
    private void undoOrRedo(KeyEvent event) {
        if (UNDO.match(event)) {
            event.consume();
            history.undo();
        } else if (REDO.match(event) || REDO_TOO.match(event)) {
            event.consume();
            history.redo();
        }
    }

    /// Unless a field had a use for the key, such as to close its completion.
    private void leaveOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            flush();
            leave.run();
        }
    }
}
