package weeknote.ui;

import java.util.Random;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Edits such as an author makes, one kind after another, at places that follow from a seed.
final class PostEdits {

    private static final int KINDS = 8;

    /// One of so many edits is a large paste.
    private static final int ROUND = 50;

    private final String pasted;
    private final Random random;
    private int count;

    /// @param pasted what is pasted now and then
    PostEdits(long seed, String pasted) {
        this.pasted = pasted;
        random = new Random(seed);
    }

    /// The next edit of a text, behind its front matter.
    ///
    /// @param body where the front matter ends
    TextChange next(String text, int body) {
        count++;
        int word = place(text, body, " ");
        int between = place(text, body, "\n\n");
        int kind = count % ROUND == KINDS ? KINDS : count % KINDS;
        return TextChange.of(
                switch (kind) {
                    case 1 -> TextEdit.insert(word, " *word*");
                    case 2 -> TextEdit.insert(between, "\n\n## Heading %d\n\n".formatted(count));
                    case 3 -> TextEdit.insert(word, " [link][d%d]".formatted(count + 1));
                    case 4 ->
                            TextEdit.insert(
                                    between, "\n\n[d%d]: https://a.example/\n\n".formatted(count));
                    case 5 ->
                            TextEdit.insert(between, "\n\n![Boat](boat.png)\n\n![No](no.png)\n\n");
                    case 6 -> TextEdit.insert(word, "[^n%d]".formatted(count + 1));
                    case 7 -> TextEdit.insert(between, "\n\n[^n%d]: A note.\n\n".formatted(count));
                    case KINDS -> TextEdit.insert(between, "\n\n" + pasted + "\n\n");
                    default -> TextEdit.replace(section(text, between), "");
                });
    }

    /// Up to three blocks.
    private static TextRange section(String text, int start) {
        int end = start;
        for (int i = 0; i < 3; i++) {
            int next = text.indexOf("\n\n", end + 2);
            end = next < 0 ? end : next;
        }
        return new TextRange(start, end);
    }

    private int place(String text, int body, String before) {
        int from = body + random.nextInt(Math.max(1, text.length() - body));
        int behind = text.indexOf(before, from);
        return behind < 0 ? text.length() : behind;
    }
}
