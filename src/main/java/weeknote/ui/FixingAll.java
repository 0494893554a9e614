package weeknote.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.MenuItem;
import weeknote.check.Diagnostic;
import weeknote.check.FixAll;
import weeknote.check.external.LinkVerdicts;
import weeknote.session.Problems;
import weeknote.session.SiteFix;
import weeknote.site.PostIndex;

/// Mends all problems of one kind: in the open post as one undo step, in the posts that are not
/// open by writing their files, when the author has seen what that changes.
final class FixingAll {

    private final EditorView view;
    private final Executor background;

    FixingAll(EditorView view, Executor background) {
        this.view = view;
        this.background = background;
    }

    /// What can be done about all that are like this one; nothing if it is alone.
    List<MenuItem> items(Diagnostic diagnostic) {
        List<MenuItem> items = new ArrayList<>();
        String code = diagnostic.code();
        int here = here(code).map(FixAll::count).orElse(0);
        if (here > 1) {
            items.add(
                    new ActionItem(
                            "Fix all %,d like this in this post".formatted(here),
                            () -> inPost(code)));
        }
        long elsewhere = elsewhere(code).size();
        if (elsewhere > 0) {
            items.add(new ActionItem("Fix all like this in all posts…", () -> inSite(code)));
        }
        return items;
    }

    private Optional<FixAll> here(String code) {
        return view.source().isEditable()
                ? view.problems()
                        .current()
                        .map(Problems::diagnostics)
                        .map(found -> FixAll.of(found, code))
                : Optional.empty();
    }

    private List<Path> elsewhere(String code) {
        return view.panel().posts().otherPosts().stream()
                .filter(post ->
                        post.problems().stream()
                                .map(each -> each.diagnostic())
                                .anyMatch(each ->
                                        each.code().equals(code)
                                                && FixAll.clearFix(each).isPresent()))
                .map(post -> post.path())
                .toList();
    }

    private void inPost(String code) {
        here(code)
                .ifPresent(fix -> {
                    view.source().apply(fix.change());
                    view.status().answer("Fixed %,d.".formatted(fix.count()));
                });
    }

    private void inSite(String code) {
        PostIndex index = view.session().place().index();
        List<Path> paths = elsewhere(code);
        LinkVerdicts verdicts = view.links().verdicts();
        background.execute(() -> {
            SiteFix fix = SiteFix.of(index, paths, verdicts, code);
            view.afterFrame().execute(() -> ask(code, fix));
        });
    }

    private void ask(String code, SiteFix fix) {
        String text = view.session().text();
        Optional<FixAll> here = here(code).filter(each -> each.count() > 0);
        List<DiffDialog.File> files = new ArrayList<>();
        here.ifPresent(each ->
                files.add(new DiffDialog.File("This post", text, each.change().apply(text))));
        fix.files()
                .forEach(file ->
                        files.add(
                                new DiffDialog.File(
                                        view.panel().pathName(file.file().path()),
                                        file.before(),
                                        file.after())));
        int count = fix.count() + here.map(FixAll::count).orElse(0);
        String question = "Fix %,d in %,d posts?".formatted(count, files.size());
        var dialog = new DiffDialog(view.getScene().getWindow());
        if (!files.isEmpty() && dialog.isWanted(question, "Fix", files)) {
            if (text.equals(view.session().text())) {
                here.ifPresent(each -> view.source().apply(each.change()));
            }
            write(fix);
        }
    }

    private void write(SiteFix fix) {
        background.execute(() -> {
            SiteFix.Done done = fix.apply();
            view.afterFrame().execute(() -> tell("Fixed", done, true));
        });
    }

    private void undo(SiteFix.Done done) {
        background.execute(() -> {
            SiteFix.Done undone = done.undo();
            view.afterFrame().execute(() -> tell("Brought back", undone, false));
        });
    }

    private void tell(String what, SiteFix.Done done, boolean canBeUndone) {
        view.panel().posts().renew(done.written().stream().map(each -> each.now().path()).toList());
        String left =
                done.left().isEmpty()
                        ? ""
                        : " %,d were left alone, for they had changed or cannot be written."
                                .formatted(done.left().size());
        String sentence =
                "%s %,d %s on the disk.%s"
                        .formatted(
                                what,
                                done.written().size(),
                                done.written().size() == 1 ? "post" : "posts",
                                left);
        if (done.written().isEmpty() && left.isEmpty()) {
            return;
        }
        view.notice()
                .show(
                        left.isEmpty() ? Tone.INFORMATION : Tone.WARNING,
                        sentence,
                        canBeUndone
                                ? List.of(new Notice.Choice("Undo", () -> undo(done)))
                                : List.of());
    }
}
