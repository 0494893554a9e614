package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// What holds for every fix: with it the report is gone, and no other error or warning comes. Hints
/// may come to light, where text is read again that was not.
final class FixLaw {

    /// What answered the mistake before is of no use if the author answers in another way.
    private static final Set<String> ANSWERS =
            Set.of(
                    UnusedDefinitions.CODE,
                    UnusedFootnotes.CODE,
                    DuplicateDefinitions.CODE,
                    DuplicateFootnotes.CODE);

    private record Report(String code, int start) {

        static Report of(Diagnostic diagnostic) {
            return new Report(diagnostic.code(), diagnostic.range().start());
        }

        static Report of(Diagnostic diagnostic, TextChange change) {
            TextRange range = change.map(diagnostic.range());
            return new Report(diagnostic.code(), range.start());
        }
    }

    private FixLaw() {}

    static void check(Post post, List<Diagnostic> before) {
        for (Diagnostic diagnostic : before) {
            for (Fix fix : diagnostic.fixes()) {
                check(post, before, diagnostic, fix);
            }
        }
    }

    private static void check(Post post, List<Diagnostic> all, Diagnostic diagnostic, Fix fix) {
        boolean isFirst = fix.equals(diagnostic.fixes().getFirst());
        Set<Report> known = new HashSet<>();
        all.stream()
                .filter(each -> !each.equals(diagnostic))
                .map(each -> Report.of(each, fix.change()))
                .forEach(known::add);
        List<String> come =
                Checks.check(post.after(fix.change())).stream()
                        .filter(each -> each.severity().compareTo(Severity.WARNING) <= 0)
                        .filter(each -> !known.contains(Report.of(each)))
                        .filter(each -> isFirst || !ANSWERS.contains(each.code()))
                        .map(FixLaw::words)
                        .toList();
        assertEquals(List.of(), come, words(diagnostic) + " / " + fix.title());
    }

    static String words(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message();
    }
}
