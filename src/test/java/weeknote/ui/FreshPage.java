package weeknote.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.session.Preview;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.Site;
import weeknote.ui.preview.PreviewFiles;
import weeknote.ui.preview.PreviewPane;

/// A preview of its own, without a window, that is loaded anew for each text.
final class FreshPage {

    private final EditorWindow window;
    private final PreviewPane pane;

    private FreshPage(EditorWindow window, PreviewPane pane) {
        this.window = window;
        this.pane = pane;
    }

    static FreshPage beside(EditorWindow window) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    var pane = new PreviewPane(EditorWindow.SCHEME, Runnable::run);
                    var scene = new Scene(pane);
                    pane.resize(scene.getWidth(), scene.getHeight());
                    pane.layout();
                    return new FreshPage(window, pane);
                });
    }

    /// What a script sees in the page of a text.
    String of(Path post, String text, PreviewFiles files, String script) throws IOException {
        Site site = Site.around(post);
        PostPlace place = PostPlace.of(post, site).with(PostIndex.of(site));
        List<String> blocks = Preview.of(text, place).html();
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    pane.show(List.of());
                    pane.open(files);
                    pane.show(blocks);
                });
        window.until(pane::isSettled);
        var view = (WebView) pane.getChildren().getFirst();
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> String.valueOf(view.getEngine().executeScript(script)));
    }

    /// The bytes of one file, and no other.
    static PreviewFiles only(String name, byte[] bytes) {
        return link -> link.equals(name) ? Optional.of(bytes) : Optional.empty();
    }
}
