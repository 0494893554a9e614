package weeknote.ui.preview;

import static java.util.stream.Collectors.joining;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import weeknote.session.PreviewPatch;

/// The blocks of HTML in the page: those that changed are replaced, the others are not touched.
final class PreviewBlocks {

    /// In characters of HTML.
    private static final int LARGE = 20_000;

    /// How many characters of text cost as much as one of code, for its colours.
    private static final int CODE = 8;

    /// How long nothing must have changed before a large block is laid out anew.
    private static final Duration CALM = Duration.millis(400);

    private final LivePage page;
    private final PageLibraries libraries;
    private final PauseTransition calm = new PauseTransition(CALM);
    private List<String> wanted = List.of();
    private List<String> shown = List.of();
    private Runnable listener = () -> {};

    PreviewBlocks(LivePage page, PageLibraries libraries) {
        this.page = page;
        this.libraries = libraries;
        calm.setOnFinished(event -> {
            apply(PreviewPatch.between(shown, wanted));
            listener.run();
        });
    }

    /// Called when a large block is laid out that had to wait.
    void onLate(Runnable listener) {
        this.listener = listener;
    }

    /// An empty page is there now.
    void loaded() {
        shown = List.of();
        patch();
    }

    void show(List<String> blocks) {
        wanted = List.copyOf(blocks);
        patch();
    }

    /// Whether the wanted blocks are in the page.
    boolean areShown() {
        return page.isReady() && shown.equals(wanted);
    }

    /// Whether one of the wanted blocks is in the page, and all others are too.
    boolean has(int block) {
        return areShown() && block >= 0 && block < shown.size();
    }

    private void patch() {
        PreviewPatch patch = PreviewPatch.between(shown, wanted);
        calm.stop();
        if (isLarge(patch) && !shown.isEmpty()) {
            calm.playFromStart();
        } else {
            apply(patch);
        }
    }

    /// Drawing a block as large as this takes longer than a key may wait.
    private static boolean isLarge(PreviewPatch patch) {
        return patch.inserted().stream().mapToInt(PreviewBlocks::cost).sum() > LARGE;
    }

    private static int cost(String html) {
        return html.contains("class=\"language-") ? CODE * html.length() : html.length();
    }

    private void apply(PreviewPatch patch) {
        if (patch.isEmpty() || !page.isReady()) {
            return;
        }
        String inserted =
                patch.inserted().stream().map(ScriptString::of).collect(joining(",", "[", "]"));
        page.run("patch(" + patch.start() + "," + patch.removed() + "," + inserted + ")");
        shown = wanted;
        libraries.draw();
    }
}
