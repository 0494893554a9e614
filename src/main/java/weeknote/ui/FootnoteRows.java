package weeknote.ui;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import weeknote.assist.navigation.FootnoteEntry;
import weeknote.post.Post;
import weeknote.ui.picker.Row;

/// All footnotes of a post, in the order of their numbers; those that nothing refers to come last.
///
/// @param go gets the offset to jump to
record FootnoteRows(List<FootnoteEntry> notes, IntConsumer go) {

    private static final int LONGEST = 70;

    FootnoteRows {
        notes = List.copyOf(notes);
    }

    static FootnoteRows of(Post post, IntConsumer go) {
        return new FootnoteRows(
                FootnoteEntry.of(post).stream()
                        .sorted(Comparator.comparingInt(FootnoteRows::order))
                        .toList(),
                go);
    }

    private static int order(FootnoteEntry note) {
        return note.number() == 0 ? Integer.MAX_VALUE : note.number();
    }

    /// Those that fit, the best first.
    List<Row> of(String query) {
        return notes.stream()
                .flatMap(note -> Fit.of(note, query, name(note)).stream())
                .sorted(Fit.BEST_FIRST)
                .map(this::row)
                .toList();
    }

    private Row row(Fit<FootnoteEntry> fit) {
        FootnoteEntry note = fit.thing();
        return new Row(
                0,
                name(note),
                uses(note),
                fit.match().ranges(),
                () -> go.accept(note.range().start()));
    }

    private static String name(FootnoteEntry note) {
        String text = String.join(" ", note.text().strip().split("\\s+", -1));
        String number = note.number() == 0 ? "[^" + note.label() + "]" : note.number() + ".";
        return number + " " + (text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
    }

    private static String uses(FootnoteEntry note) {
        return switch (note.marks().size()) {
            case 0 -> "not used";
            case 1 -> "";
            default -> note.marks().size() + " uses";
        };
    }
}
