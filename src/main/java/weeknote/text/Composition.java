package weeknote.text;

import java.util.ArrayList;
import java.util.List;

/// Two changes, one after the other, as one. Both are walked in step as runs of kept, deleted and
/// inserted text.
final class Composition {

    private final List<TextEdit> edits = new ArrayList<>();
    private final StringBuilder inserted = new StringBuilder();
    private int start;
    private int deleted;

    static TextChange of(TextChange first, TextChange second) {
        var composition = new Composition();
        composition.walk(new Runs(first), new Runs(second));
        composition.flush();
        return new TextChange(composition.edits);
    }

    private void walk(Runs first, Runs second) {
        while (!first.isDone() || !second.isDone()) {
            if (first.kind() == Runs.Kind.DELETE) {
                delete(first.take(first.length()));
            } else if (second.kind() == Runs.Kind.INSERT) {
                inserted.append(second.text(second.length()));
                second.take(second.length());
            } else {
                meet(first, second, Math.min(first.length(), second.length()));
            }
        }
    }

    /// `first` keeps or inserts what `second` keeps or deletes.
    private void meet(Runs first, Runs second, int length) {
        boolean kept = second.kind() == Runs.Kind.KEEP;
        if (first.kind() == Runs.Kind.INSERT) {
            inserted.append(kept ? first.text(length) : "");
        } else if (kept) {
            keep(length);
        } else {
            delete(length);
        }
        first.take(length);
        second.take(length);
    }

    private void keep(int length) {
        flush();
        start += length;
    }

    private void delete(int length) {
        deleted += length;
    }

    private void flush() {
        if (deleted > 0 || !inserted.isEmpty()) {
            edits.add(TextEdit.replace(new TextRange(start, start + deleted), inserted.toString()));
        }
        start += deleted;
        deleted = 0;
        inserted.setLength(0);
    }

    /// A change as runs: keep, delete, insert, keep …; the last run keeps without end.
    private static final class Runs {

        private enum Kind {
            KEEP,
            DELETE,
            INSERT
        }

        private record Run(Kind kind, int length, String text) {}

        private static final int ENDLESS = Integer.MAX_VALUE;

        private final List<Run> runs = new ArrayList<>();
        private int index;
        private int taken;

        Runs(TextChange change) {
            int end = 0;
            for (TextEdit edit : change.edits()) {
                add(Kind.KEEP, edit.range().start() - end, "");
                add(Kind.DELETE, edit.range().length(), "");
                add(Kind.INSERT, edit.newText().length(), edit.newText());
                end = edit.range().end();
            }
            runs.add(new Run(Kind.KEEP, ENDLESS, ""));
        }

        private void add(Kind kind, int length, String text) {
            if (length > 0) {
                runs.add(new Run(kind, length, text));
            }
        }

        boolean isDone() {
            return index == runs.size() - 1;
        }

        Kind kind() {
            return runs.get(index).kind();
        }

        int length() {
            int length = runs.get(index).length();
            return length == ENDLESS ? ENDLESS : length - taken;
        }

        String text(int length) {
            return runs.get(index).text().substring(taken, taken + length);
        }

        int take(int length) {
            if (runs.get(index).length() == ENDLESS) {
                return length;
            }
            taken += length;
            if (taken == runs.get(index).length()) {
                index++;
                taken = 0;
            }
            return length;
        }
    }
}
