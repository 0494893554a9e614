package weeknote.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Window;
import weeknote.session.EditingSession;
import weeknote.site.recovery.Orphan;
import weeknote.site.recovery.UnsavedText;

/// Offers the texts that were not saved when the program ended, one after the other, and first that
/// of the open post.
final class RecoveryBar {

    private final Window owner;
    private final Notice bar;
    private final Consumer<Orphan> forget;
    private final List<Orphan> undecided = new ArrayList<>();
    private Consumer<Orphan> restore = orphan -> {};
    private Runnable whenAnswered = () -> {};
    private Optional<EditingSession> open = Optional.empty();

    /// Of the undecided texts; behind the last one when the author has passed on all of them.
    private int shown;

    private Optional<Orphan> discarded = Optional.empty();

    /// @param forget deletes what nobody wants
    RecoveryBar(Window owner, Notice bar, Consumer<Orphan> forget) {
        this.owner = owner;
        this.bar = bar;
        this.forget = forget;
        bar.onClose(this::passOn);
    }

    /// Called for a text that the author wants back.
    void onRestore(Consumer<Orphan> action) {
        restore = action;
    }

    /// Called when a button of the bar has done what it does.
    void onAnswer(Runnable action) {
        whenAnswered = action;
    }

    void add(List<Orphan> orphans) {
        undecided.addAll(orphans);
        open.ifPresent(this::bringForward);
        offer();
    }

    /// Another post is in the window.
    void opened(EditingSession session) {
        open = Optional.of(session);
        if (bringForward(session)) {
            offer();
        }
    }

    private boolean bringForward(EditingSession session) {
        Optional<Orphan> own =
                undecided.stream().filter(orphan -> isOf(orphan, session)).findFirst();
        own.ifPresent(orphan -> {
            undecided.remove(orphan);
            undecided.addFirst(orphan);
            shown = 0;
        });
        return own.isPresent();
    }

    private static boolean isOf(Orphan orphan, EditingSession session) {
        return orphan.unsaved().path().isPresent()
                && orphan.unsaved().path().equals(session.path());
    }

    /// Offers again what the author has passed on.
    ///
    /// @return false if nothing is left
    boolean offerAll() {
        shown = 0;
        offer();
        return !undecided.isEmpty();
    }

    private void offer() {
        forgetDiscarded();
        if (shown >= undecided.size()) {
            bar.hide();
            return;
        }
        Orphan orphan = undecided.get(shown);
        bar.show(
                UnsavedWords.kept(orphan.unsaved(), ZonedDateTime.now(SpokenTime.zone())) + count(),
                List.of(
                        choice(verb(orphan), () -> restore(orphan)),
                        choice("Compare…", () -> compare(orphan)),
                        choice("Discard", () -> discard(orphan))));
    }

    private String count() {
        return undecided.size() == 1 ? "" : " (" + (shown + 1) + " of " + undecided.size() + ")";
    }

    /// Says so when the open post has to make room.
    private String verb(Orphan orphan) {
        return open.map(session -> isOf(orphan, session)).orElse(true)
                ? "Restore"
                : "Open and Restore";
    }

    private Notice.Choice choice(String verb, Runnable command) {
        return new Notice.Choice(
                verb,
                () -> {
                    command.run();
                    whenAnswered.run();
                });
    }

    /// The bar stays until it is done: the author may think better of it.
    private void restore(Orphan orphan) {
        offer();
        restore.accept(orphan);
    }

    private void compare(Orphan orphan) {
        UnsavedText unsaved = orphan.unsaved();
        boolean wanted =
                new DiffDialog(owner)
                        .isWanted(
                                "What was typed into "
                                        + UnsavedWords.name(unsaved)
                                        + " and not saved",
                                verb(orphan),
                                unsaved.before(),
                                unsaved.text());
        offer();
        if (wanted) {
            restore.accept(orphan);
        }
    }

    /// It is gone for good when the bar goes on to something else.
    private void discard(Orphan orphan) {
        undecided.remove(orphan);
        discarded = Optional.of(orphan);
        List<Notice.Choice> choices = new ArrayList<>();
        choices.add(choice("Undo", () -> takeBack(orphan)));
        if (shown < undecided.size()) {
            choices.add(choice("Next", this::offer));
        }
        bar.show(
                Tone.INFORMATION,
                "The kept text of " + UnsavedWords.name(orphan.unsaved()) + " is discarded.",
                choices);
    }

    private void takeBack(Orphan orphan) {
        discarded = Optional.empty();
        undecided.add(shown, orphan);
        offer();
    }

    private void passOn() {
        if (discarded.isEmpty()) {
            shown++;
        }
        offer();
        whenAnswered.run();
    }

    /// It is restored.
    void settled(Orphan orphan) {
        int at = undecided.indexOf(orphan);
        undecided.remove(orphan);
        if (at < shown) {
            shown--;
        }
        offer();
    }

    /// What was discarded cannot be taken back any more.
    void forgetDiscarded() {
        discarded.ifPresent(forget);
        discarded = Optional.empty();
    }
}
