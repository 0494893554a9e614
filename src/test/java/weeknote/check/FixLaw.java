package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// What holds for every fix: with it the report is gone, and no other comes, be it a hint. A report
/// is known again by its code and by where it stands.
final class FixLaw {

    /// What is a link now is read as one.
    private static final Set<String> OF_LINKS = Set.of(GenericTextCheck.CODE, HttpCheck.CODE);

    /// What comes to light with a mistake mended, by the mistake's code.
    private static final Map<String, Set<String>> CONTINUED =
            Map.of(
                    MissingLabels.CODE,
                    OF_LINKS,
                    ReversedLinkCheck.CODE,
                    OF_LINKS,
                    ParagraphDefinitionCheck.CODE,
                    OF_LINKS,
                    // Notes are in order or not once each mark has its one note.
                    MissingFootnotes.CODE,
                    Set.of(FootnoteOrderCheck.CODE),
                    // The note or the link that is deleted was alone in using a definition.
                    DuplicateFootnotes.CODE,
                    Set.of(FootnoteOrderCheck.CODE, UnusedDefinitions.CODE),
                    UnusedFootnotes.CODE,
                    Set.of(UnusedDefinitions.CODE),
                    EmptyLinkCheck.CODE,
                    Set.of(UnusedDefinitions.CODE),
                    // Closed, it is read; what stands in it may be no front matter.
                    "frontmatter.unclosed",
                    Set.of("frontmatter.unreadable"));

    /// What answered the mistake is of no use if the author answers in another way than by the
    /// first fix.
    private static final Map<String, Set<String>> NOT_TAKEN =
            Map.of(
                    MissingLabels.CODE,
                    Set.of(UnusedDefinitions.CODE, DuplicateDefinitions.CODE),
                    MissingFootnotes.CODE,
                    Set.of(UnusedFootnotes.CODE, DuplicateFootnotes.CODE, UnusedDefinitions.CODE));

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

    static void check(Post post, PostPlace place) {
        List<Diagnostic> all = Checks.check(post, place);
        for (Diagnostic diagnostic : all) {
            for (Fix fix : diagnostic.fixes()) {
                List<String> come =
                        Checks.check(post.after(fix.change()), place).stream()
                                .filter(each -> !isKnown(each, all, diagnostic, fix))
                                .filter(each -> !mayCome(each.code(), diagnostic, fix))
                                .map(FixLaw::words)
                                .toList();
                assertEquals(List.of(), come, words(diagnostic) + " / " + fix.title());
            }
        }
    }

    private static boolean isKnown(
            Diagnostic found, List<Diagnostic> all, Diagnostic mended, Fix fix) {
        Set<Report> known = new HashSet<>();
        all.stream()
                .filter(each -> !each.equals(mended))
                .map(each -> Report.of(each, fix.change()))
                .forEach(known::add);
        return known.contains(Report.of(found));
    }

    private static boolean mayCome(String code, Diagnostic mended, Fix fix) {
        boolean isFirst = fix.equals(mended.fixes().getFirst());
        return CONTINUED.getOrDefault(mended.code(), Set.of()).contains(code)
                || (!isFirst && NOT_TAKEN.getOrDefault(mended.code(), Set.of()).contains(code));
    }

    static String words(Diagnostic diagnostic) {
        return diagnostic.code() + " " + diagnostic.message();
    }
}
