package weeknote.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.LongPost;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Prints what a long session takes: the heap, the process, and the nodes of the preview's page,
/// while words come and go all over a post. The history of undo alone grows, by some 330 bytes an
/// edit.
///
/// ```
/// java -Dglass.platform=Headless -Dprism.order=sw -XX:+UseSerialGC -Dedits=20000 \
///     -cp target/test-classes:target/classes:$(cat target/tcp.txt) weeknote.ui.TypingFigures
/// ```
final class TypingFigures {

    private static final int EDITS = Integer.getInteger("edits", 20_000);
    private static final int INTERVAL = Math.max(2, EDITS / 40 * 2);
    private static final int LENGTH = Integer.getInteger("length", 6_000);

    private TypingFigures() {}

    static void main() throws Exception {
        EditorWindow window = EditorWindow.show();
        Path post = Files.createTempFile("typing", ".md");
        window.open(Files.writeString(post, LongPost.of("note", LENGTH)));
        var random = new Random(1);
        for (int i = 0; i <= EDITS; i += 2) {
            if (i % INTERVAL == 0) {
                window.settle();
                print(i, window);
            }
            String text = window.source().getText();
            apply(window, edit(text, random));
            window.settle();
            apply(window, TextChange.between(window.source().getText(), text));
        }
        // An exit amid a frame would be complained of by the toolkit.
        window.close();
        System.exit(0);
    }

    private static TextChange edit(String text, Random random) {
        int blank = text.indexOf(' ', random.nextInt(text.length() / 2));
        return TextChange.of(TextEdit.insert(blank, " word"));
    }

    private static void apply(EditorWindow window, TextChange change) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.window().source().apply(change));
    }

    private static void print(int edits, EditorWindow window) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        String resident =
                Files.readString(Path.of("/proc/self/status"))
                        .lines()
                        .filter(line -> line.startsWith("VmRSS"))
                        .findFirst()
                        .orElse("");
        System.out.printf(
                "%,6d edits: heap %.1f MB, %s, %s nodes%n",
                edits,
                (runtime.totalMemory() - runtime.freeMemory()) / 1e6,
                resident,
                window.inPreview("document.querySelectorAll('*').length"));
    }
}
