package weeknote.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import weeknote.assist.edit.EditCommand;
import weeknote.assist.edit.RefactorCommand;
import weeknote.check.Checks;
import weeknote.check.Fix;
import weeknote.frontmatter.Edit;
import weeknote.post.Post;
import weeknote.session.Analysis;
import weeknote.session.AnalysisListener;
import weeknote.session.EditingSession;
import weeknote.session.Preview;
import weeknote.site.Access;
import weeknote.site.PostIndex;
import weeknote.text.TextChange;
import weeknote.ui.find.FindBar;
import weeknote.ui.form.DetailsForm;
import weeknote.ui.form.FieldEdit;
import weeknote.ui.preview.PreviewFiles;
import weeknote.ui.preview.PreviewPane;
import weeknote.ui.source.SourceEditor;

/// The views of the open post, and the one place where they meet: what the form proposes goes to
/// the source editor, its changes go to the session, and the session's analyses come back to the
/// views.
final class EditorView extends BorderPane {

    private final SourceEditor source = new SourceEditor();
    private final DetailsForm form =
            new DetailsForm(this::propose, new History(), Clock.system(ZoneId.systemDefault()));
    private final Notice notice = new Notice();
    private final StatusBar status = new StatusBar();
    private final PreviewPane preview;
    private final FindBar find;
    private final SpellingView spelling;
    private final ProblemView problems;
    private final ProblemPanel panel;
    private final LinkChecking links;
    private final FixMenu fixes;
    private final SourceEditing editing;
    private final PaneLayout panes;
    private final Reading reading;
    private final InStep inStep;
    private final Completing completing;
    private final Going going;
    private final Renaming renaming;
    private final AfterFrame afterFrame = new AfterFrame();
    private EditingSession session;
    private Runnable whenChanged = () -> {};
    private Consumer<EditingSession> whenOpened = opened -> {};
    private Runnable whenSiteChanges = () -> {};
    private Runnable whenSavedAs = () -> {};
    private boolean indexShown;

    /// @param background runs what must not hold up a key
    EditorView(PreviewPane preview, SpellingSetup setup, Executor background) {
        this.preview = preview;
        session = EditingSession.untitled("", background, afterFrame);
        find = new FindBar(new SearchedSource(source, this), background, Platform::runLater);
        spelling = new SpellingView(source, this, setup, background);
        editing = new SourceEditing(source, this::session, background, notice::show);
        fixes = new FixMenu(source, this, background);
        problems = new ProblemView(source, this, background);
        status.addFirst(problems.count());
        status.add(spelling.language());
        var column = new VBox(form, find, source);
        column.getStyleClass().add("source-column");
        // A long word in the form must not push the divider.
        column.setMinWidth(0);
        VBox.setVgrow(source, Priority.ALWAYS);
        panes = new PaneLayout(column, preview);
        reading = new Reading(panes, source, preview, status);
        inStep = new InStep(source, preview, reading::leave);
        completing = new Completing(source, this, background);
        going = new Going(source, this, background);
        renaming = new Renaming(source, this);
        preview.onFragment(new AnchorClicks(this)::follow);
        links = new LinkChecking(this, background);
        panel = new ProblemPanel(panes, this, background);
        setCenter(panel);
        setBottom(status);
        source.onChange(this::changed);
        source.selectedText().subscribe(status::showSelection);
        source.hasLongLine().subscribe(status::showLongLine);
        source.onSelection(selection -> {
            find.moved();
            status.answer("");
            going.card().hide();
        });
        form.onLeave(source::requestFocus);
        form.limitTo(column);
    }

    SourceEditor source() {
        return source;
    }

    PreviewPane preview() {
        return preview;
    }

    PaneLayout panes() {
        return panes;
    }

    InStep inStep() {
        return inStep;
    }

    DetailsForm form() {
        return form;
    }

    SpellingView spelling() {
        return spelling;
    }

    ProblemView problems() {
        return problems;
    }

    ProblemPanel panel() {
        return panel;
    }

    LinkChecking links() {
        return links;
    }

    FixMenu fixes() {
        return fixes;
    }

    FindBar find() {
        return find;
    }

    Going going() {
        return going;
    }

    Renaming renaming() {
        return renaming;
    }

    Completing completing() {
        return completing;
    }

    /// The post as it was read last, if nothing was changed since.
    Optional<Post> analysed() {
        return editing.newest();
    }

    /// Runs what a session has for the views, when they have shown the last key.
    Executor afterFrame() {
        return afterFrame;
    }

    SourceEditing editing() {
        return editing;
    }

    Notice notice() {
        return notice;
    }

    StatusBar status() {
        return status;
    }

    EditingSession session() {
        return session;
    }

    @Override
    public void requestFocus() {
        reading.focus();
    }

    /// Called after each change of the text.
    void onChange(Runnable action) {
        whenChanged = action;
    }

    /// Called with each session before its text is shown.
    void onOpen(Consumer<EditingSession> action) {
        whenOpened = action;
    }

    /// @param action reads the site anew
    void onSiteChange(Runnable action) {
        whenSiteChanges = action;
    }

    /// @param action asks for another name of the post and saves it there
    void onSaveAs(Runnable action) {
        whenSavedAs = action;
    }

    /// The site has been told something else.
    void siteChanged() {
        whenSiteChanges.run();
    }

    /// Shows another session in place of the one that is open, which is over.
    ///
    /// @param files what the post's links lead to
    void open(EditingSession opened, PreviewFiles files) {
        form.forget();
        find.close();
        spelling.forget();
        problems.forget();
        going.forget();
        offer(PostIndex.NONE);
        editing.forget();
        session.close();
        session = opened;
        whenOpened.accept(opened);
        indexShown = false;
        preview.show(List.of());
        preview.open(files);
        notice.hide();
        source.open(opened.text());
        Checks.problem(opened.site()).ifPresent(notice::show);
        showFile();
        source.requestFocus();
        opened.start(new Views(opened));
    }

    /// Shows what follows from the text of one session, while that is the open one: what is known
    /// of another post comes too late.
    private final class Views implements AnalysisListener {

        private final EditingSession shown;

        Views(EditingSession shown) {
            this.shown = shown;
        }

        @Override
        public void previewed(Preview preview, TextChange since) {
            if (shown == session) {
                show(preview, since);
            }
        }

        @Override
        public void analysed(Analysis analysis, TextChange since) {
            if (shown == session) {
                show(analysis, since);
            }
        }
    }

    /// Whether an analysis of the text as it is has been shown by all views.
    boolean isSettled() {
        return session.isAnalysed() && preview.isSettled() && problems.isSettled() && indexShown;
    }

    /// The site's posts and files, for what leads to them and for what their fields hold.
    void setIndex(PostIndex index) {
        indexShown = true;
        form.setSiteFields(index.fields());
        session.setIndex(index);
        problems.moved();
        offer(index);
    }

    private void offer(PostIndex index) {
        completing.setIndex(index);
        going.setIndex(index);
    }

    /// Does what a menu says: at the caret at once, all over the post when the author has seen what
    /// it changes.
    void run(EditCommand command) {
        command.refactoring()
                .filter(RefactorCommand::isOfWholePost)
                .ifPresentOrElse(
                        refactoring -> renaming.tidy(refactoring, command.words()),
                        () -> editing.run(command).ifPresent(status::answer));
    }

    /// Undo and redo, wherever the focus is.
    private final class History implements DetailsForm.History {
        @Override
        public void undo() {
            form.flush();
            source.undo();
        }

        @Override
        public void redo() {
            source.redo();
        }
    }

    DetailsForm.History history() {
        return new History();
    }

    private void show(Preview made, TextChange since) {
        Post post = made.post();
        editing.read(post, since);
        preview.show(made.html());
        inStep.show(made.visibleText(), post.body().start(), since.isEmpty());
        if (since.isEmpty()) {
            completing.read(post);
            going.read(post);
        }
    }

    /// Mends a problem of the text as it is.
    void fix(Fix fix) {
        problems.current()
                .filter(found -> found.fits(fix))
                .ifPresent(found -> source.apply(fix.change()));
    }

    private void show(Analysis analysis, TextChange since) {
        source.show(analysis.tokens(), since);
        // A form that showed older text would take back what was typed since; the next analysis is
        // on its way.
        if (since.isEmpty()) {
            form.show(analysis.post(), analysis.proposals());
        }
        status.show(analysis.statistics());
        spelling.analysed(analysis, since);
        problems.analysed(analysis.post(), since);
    }

    /// Shows what is known of the post's file.
    void showFile() {
        status.showFormat(session.format().displayName() + " " + session.lineEnds().displayName());
        switch (session.access()) {
            case Access.Writable _ -> setEditable(true);
            case Access.ReadOnly(String reason) -> {
                setEditable(false);
                notice.show(reason, "Save As…", this::saveAs);
            }
        }
    }

    /// The bar is there again for one who thinks better of it.
    private void saveAs() {
        whenSavedAs.run();
        showFile();
    }

    private void setEditable(boolean editable) {
        source.setEditable(editable);
        form.setLocked(!editable);
    }

    private void changed(TextChange change) {
        afterFrame.changed();
        inStep.changed(change);
        completing.changed();
        going.changed(change);
        editing.changed(change);
        session.apply(change);
        find.changed(change);
        spelling.changed(change);
        problems.changed(change);
        panel.changed(change);
        whenChanged.run();
    }

    /// What the form wants meets the text as it is now: one edit, or the reason why not.
    private void propose(FieldEdit wish) {
        switch (FieldAnswer.to(wish, session.text(), session.frontMatter())) {
            case Edit.Change(TextChange change) -> {
                form.setProblem(wish.name(), "");
                source.apply(change);
            }
            case Edit.Unchanged() -> form.setProblem(wish.name(), "");
            case Edit.Refused(String reason) -> form.setProblem(wish.name(), reason);
        }
    }
}
