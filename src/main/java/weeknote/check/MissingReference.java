package weeknote.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.text.TextRange;

/// What was meant to lead somewhere and has no definition, with what may have been meant.
///
/// @param source as written
/// @param range of its label
/// @param answer the label of the definition that is the best answer: one mistake, so that one is
///   not reported
record MissingReference(
        String code,
        Source source,
        TextRange range,
        String message,
        List<Fix> fixes,
        Optional<TextRange> answer) {

    /// How it is written.
    sealed interface Source {

        String label();
    }

    /// `[^label]`
    record Mark(String label) implements Source {}

    /// `[label]`, `[label][]` or `[text][label]`
    record Brackets(Link.Kind kind, String label) implements Source {

        static Brackets of(LinkReference reference) {
            return new Brackets(reference.kind(), reference.label());
        }

        /// Readers see the label itself.
        boolean isText() {
            return kind != Link.Kind.FULL;
        }
    }

    MissingReference {
        fixes = List.copyOf(fixes);
    }

    Diagnostic diagnostic() {
        return new Diagnostic(code, Severity.ERROR, range, message, fixes);
    }

    static Set<TextRange> answers(List<MissingReference> missing) {
        return missing.stream()
                .flatMap(each -> each.answer().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
