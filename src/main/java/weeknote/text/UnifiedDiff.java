package weeknote.text;

import java.nio.file.Path;
import java.util.List;

/// The difference of two texts as `diff -u` prints it, so that `git apply` and `patch` take it.
public final class UnifiedDiff {

    private static final int CONTEXT = 3;

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder out = new StringBuilder();

    private UnifiedDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /// The diff; empty if nothing differs.
    public static String of(Path path, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        String plain = path.normalize().toString().replace('\\', '/');
        // A name with a blank ends with a tab, so that patch does not take the rest for a date.
        String name = plain.contains(" ") ? plain + "\t" : plain;
        var diff = new UnifiedDiff(Lines.of(before), Lines.of(after));
        diff.out.append("--- ").append(path.isAbsolute() ? name : "a/" + name).append('\n');
        diff.out.append("+++ ").append(path.isAbsolute() ? name : "b/" + name).append('\n');
        diff.write(LineChange.between(diff.before, diff.after));
        return diff.out.toString();
    }

    /// Changes whose contexts meet share a hunk.
    private void write(List<LineChange> changes) {
        int first = 0;
        for (int i = 1; i <= changes.size(); i++) {
            boolean isLast =
                    i == changes.size()
                            || changes.get(i).start() - changes.get(i - 1).end() > 2 * CONTEXT;
            if (isLast) {
                hunk(changes.subList(first, i));
                first = i;
            }
        }
    }

    private void hunk(List<LineChange> changes) {
        LineChange first = changes.getFirst();
        LineChange last = changes.getLast();
        int lead = Math.min(CONTEXT, first.start());
        int trail = Math.min(CONTEXT, before.size() - last.end());
        int newStart = first.newStart() - lead;
        out.append("@@ -")
                .append(span(first.start() - lead, last.end() + trail))
                .append(" +")
                .append(span(newStart, last.newEnd() + trail))
                .append(" @@\n");
        int line = first.start() - lead;
        for (LineChange change : changes) {
            before.subList(line, change.start()).forEach(kept -> line(' ', kept));
            before.subList(change.start(), change.end()).forEach(old -> line('-', old));
            after.subList(change.newStart(), change.newEnd()).forEach(added -> line('+', added));
            line = change.end();
        }
        before.subList(line, last.end() + trail).forEach(kept -> line(' ', kept));
    }

    /// `start,count` with lines from 1; an empty span names the line before it.
    private static String span(int start, int end) {
        int count = end - start;
        return (count == 0 ? start : start + 1) + (count == 1 ? "" : "," + count);
    }

    private void line(char sign, String line) {
        out.append(sign).append(line);
        if (!line.endsWith("\n")) {
            out.append("\n\\ No newline at end of file\n");
        }
    }
}
