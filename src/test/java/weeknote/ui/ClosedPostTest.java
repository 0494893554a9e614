package weeknote.ui;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.UiTest;
import weeknote.ui.source.SourceEditor;

/// What was closed is not kept in memory.
@UiTest
class ClosedPostTest {

    /// `-Dposts=200` for the whole measure.
    private static final int POSTS = Integer.getInteger("posts", 40);

    @TempDir Path folder;

    private static boolean allGone(List<? extends Reference<?>> references) {
        System.gc();
        return references.stream().allMatch(reference -> reference.get() == null);
    }

    @Test
    void postsThatWereOpenedOneAfterAnotherAreLetGo() throws Exception {
        EditorWindow window = EditorWindow.show();
        List<Reference<Object>> closed = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            Path post = Files.writeString(folder.resolve(i + ".md"), "# " + i + "\n");
            window.open(post);
            closed.add(new WeakReference<>(window.window().view().session()));
        }
        window.open(Files.writeString(folder.resolve("last.md"), "# Last\n"));
        window.until(() -> allGone(closed));
        window.close();
    }

    @Test
    void aSourceEditorThatIsDisposedOfIsLetGo() throws Exception {
        EditorWindow window = EditorWindow.show();
        List<Reference<SourceEditor>> closed = new ArrayList<>();
        for (int i = 0; i < POSTS; i++) {
            closed.add(WaitForAsyncUtils.waitForAsyncFx(60_000, ClosedPostTest::openAndDispose));
        }
        window.until(() -> allGone(closed));
        window.close();
    }

    private static Reference<SourceEditor> openAndDispose() {
        var editor = new SourceEditor();
        editor.open("# A post\n");
        editor.dispose();
        return new WeakReference<>(editor);
    }
}
