package weeknote.session;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import weeknote.check.Diagnostic;
import weeknote.check.Fix;
import weeknote.check.Severity;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// What the checks have found in one text, in its order.
public record Problems(List<Problem> all) {

    public static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    static Problems of(List<Diagnostic> diagnostics) {
        return new Problems(diagnostics.stream().map(Problem::of).toList());
    }

    Problems after(TextChange change) {
        return change.isEmpty()
                ? this
                : new Problems(all.stream().map(each -> each.after(change)).toList());
    }

    public List<Diagnostic> diagnostics() {
        return all.stream().map(Problem::diagnostic).toList();
    }

    /// Whether it is a fix of one of these.
    public boolean fits(Fix fix) {
        return all.stream().anyMatch(each -> each.diagnostic().fixes().contains(fix));
    }

    public int count(Severity severity) {
        return (int) all.stream().filter(each -> each.severity() == severity).count();
    }

    /// Those that a caret at `offset` is in or beside.
    public List<Problem> at(int offset) {
        return all.stream().filter(each -> each.range().touches(offset)).toList();
    }

    /// Those that the character at `offset` belongs to, or that stand between characters beside it.
    public List<Problem> under(int offset) {
        return all.stream()
                .filter(each ->
                        each.range().isEmpty()
                                ? each.range().touches(offset) || each.range().touches(offset + 1)
                                : each.range().contains(offset))
                .toList();
    }

    /// Those that begin on the line of `offset`.
    public List<Problem> onLineOf(int offset, String text) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int next = text.indexOf('\n', offset);
        var line = new TextRange(start, next < 0 ? text.length() : next);
        return all.stream().filter(each -> line.touches(each.range().start())).toList();
    }

    /// The first stop behind a caret, or the first of all.
    public Optional<Problem> next(int caret) {
        List<Problem> stops = stops();
        return stops.stream()
                .filter(each -> each.range().start() > caret)
                .findFirst()
                .or(() -> stops.stream().findFirst());
    }

    /// The last stop before a caret, or the last of all.
    public Optional<Problem> previous(int caret) {
        List<Problem> stops = stops().reversed();
        return stops.stream()
                .filter(each -> each.range().start() < caret)
                .findFirst()
                .or(() -> stops.stream().findFirst());
    }

    /// What F8 goes through: errors and warnings, and hints only where there are none of those; one
    /// for each place.
    public List<Problem> stops() {
        List<Problem> grave = all.stream().filter(Problem::isGrave).toList();
        Set<Integer> places = new HashSet<>();
        return (grave.isEmpty() ? all : grave)
                .stream().filter(each -> places.add(each.range().start())).toList();
    }
}
