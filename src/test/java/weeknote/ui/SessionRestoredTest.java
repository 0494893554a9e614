package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.UiTest;
import weeknote.markdown.VisibleText;
import weeknote.session.Preview;
import weeknote.site.Remembered;
import weeknote.site.Site;
import weeknote.site.TextPlace;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// The next start goes on where the last one ended.
@UiTest
class SessionRestoredTest {

    private static final String LONG = "# One\n\n" + "A line.\n\n".repeat(300) + "# Two\n\nLast.\n";

    @TempDir private Path folder;

    private EditorWindow show() throws TimeoutException {
        return EditorWindow.show(EditorWindow.memory(folder));
    }

    private void restored(EditorWindow window, Path post) {
        window.onWindow(MainWindow::openLast);
        window.until(() -> window.view().session().path().equals(Optional.of(post)));
        window.settle();
    }

    private static boolean isSeen(EditorWindow window, int offset) {
        return window.viewport().topOf(offset).isPresent();
    }

    private static TextPlace place(EditorWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, window.window().source()::place);
    }

    @Test
    void theNextWindowIsAsThisOneWas() throws IOException, TimeoutException {
        Path post = Files.writeString(folder.resolve("week-7.md"), LONG);
        EditorWindow window = show();
        window.open(post);
        int two = LONG.indexOf("# Two");
        window.onWindow(each -> {
            each.panes().show(PaneLayout.Shown.SOURCE);
            each.view().form().setOpen(true);
            each.source().toggleFold(new TextRange(two, LONG.length() - 1));
        });
        window.onWindow(each -> each.source().select(new Selection(1405, 1410)));
        window.until(() -> isSeen(window, 1405));
        TextPlace left = place(window);
        window.onWindow(MainWindow::close);

        EditorWindow next = show();
        restored(next, post);
        next.until(() -> isSeen(next, 1405));
        assertEquals(left, place(next));
        assertEquals(PaneLayout.Shown.SOURCE, next.window().panes().shown());
        assertTrue(next.view().form().isOpen());
        next.close();
    }

    @Test
    void aProgramThatIsKilledLeavesItsPlace() throws IOException, TimeoutException {
        Path post = Files.writeString(folder.resolve("week-7.md"), LONG);
        EditorWindow killed = show();
        killed.open(post);
        killed.onWindow(each -> each.source().select(Selection.at(1500)));
        killed.until(() -> isSeen(killed, 1500));
        Optional<TextPlace> left = Optional.of(place(killed));
        killed.until(() -> Remembered.read(folder.resolve("memory")).place(post).equals(left));

        EditorWindow next = show();
        restored(next, post);
        next.until(() -> isSeen(next, 1500));
        next.close();
        killed.close();
    }

    @Test
    void aPostThatWasScrolledAwayFromItsCaretIsSoOnBothSides()
            throws IOException, TimeoutException {
        Path post = Files.writeString(folder.resolve("week-7.md"), LONG);
        EditorWindow window = show();
        window.open(post);
        window.onWindow(each -> each.source().viewport().show(1500, 300));
        window.until(() -> isSeen(window, 1500));
        window.onWindow(MainWindow::close);

        EditorWindow next = show();
        restored(next, post);
        next.until(() -> isSeen(next, 1500) && apart(next, 1500) < 40);
        next.close();
    }

    /// How far apart, in pixels, both sides show what stands at an offset.
    private static double apart(EditorWindow window, int offset) {
        VisibleText visible = Preview.of(LONG, Site.NONE).visibleText();
        double top = window.preview().localToScene(0, 0).getY();
        return Math.abs(
                window.viewport().topOf(offset).orElse(-1e6)
                        - window.preview().topOf(visible.placeOf(offset)).orElse(1e6)
                        - top);
    }

    @Test
    void aPostThatIsGoneIsSkipped() throws IOException, TimeoutException {
        Path kept = Files.writeString(folder.resolve("week-6.md"), "Six.\n");
        Path gone = Files.writeString(folder.resolve("week-7.md"), "Seven.\n");
        EditorWindow window = show();
        window.open(kept);
        window.open(gone);
        window.onWindow(MainWindow::close);
        Files.delete(gone);

        EditorWindow next = show();
        restored(next, kept);
        next.close();
    }

    @Test
    void aPostThatIsOpenedAgainIsWhereItWasLeft() throws IOException, TimeoutException {
        Path one = Files.writeString(folder.resolve("week-6.md"), LONG);
        Path two = Files.writeString(folder.resolve("week-7.md"), "Seven.\n");
        EditorWindow window = show();
        window.open(one);
        window.onWindow(each -> each.source().select(Selection.at(1500)));
        window.until(() -> isSeen(window, 1500));
        window.open(two);
        assertEquals(Selection.at(0), window.window().source().selection());
        window.open(one);
        assertEquals(Selection.at(1500), window.window().source().selection());
        window.until(() -> isSeen(window, 1500));
        window.close();
    }
}
