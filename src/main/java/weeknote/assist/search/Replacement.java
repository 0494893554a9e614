package weeknote.assist.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// What hits are replaced by.
///
/// @param template text as it is; for a regular expression with `$1`, `${name}`, `\n`
/// @param letters whose case the replacement has
public record Replacement(String template, Letters letters) {

    /// Whose case a replacement has.
    public enum Letters {
        AS_WRITTEN,
        /// `WEEK` becomes `MONTH`, `Week` becomes `Month`.
        AS_REPLACED
    }

    /// Replaces every hit in `within`: one change, one undo step.
    public Replaced all(String text, TextRange within, Query query, Deadline deadline) {
        if (!query.has(Query.Option.REGEX)) {
            return plain(text, PlainSearch.find(text, within, query).ranges());
        }
        return Search.guarded(
                () -> {
                    var edits = new Edits(text);
                    Expression.of(text, within, query, deadline).forEach(edits::add);
                    return edits.replaced();
                },
                Replacement::refused);
    }

    /// Replaces one hit of the query; nothing is changed if the text there is no hit.
    public Replaced one(String text, TextRange hit, Query query, Deadline deadline) {
        if (!query.has(Query.Option.REGEX)) {
            boolean isHit = PlainSearch.find(text, hit, query).ranges().equals(List.of(hit));
            return plain(text, isHit ? List.of(hit) : List.of());
        }
        return Search.guarded(
                () -> {
                    var edits = new Edits(text);
                    Expression.of(text, hit, query, deadline).match(edits::add);
                    return edits.replaced();
                },
                Replacement::refused);
    }

    private Replaced plain(String text, List<TextRange> hits) {
        List<TextEdit> edits = hits.stream().map(hit -> edit(text, hit, template)).toList();
        return new Replaced.Change(new TextChange(edits), edits.size());
    }

    private TextEdit edit(String text, TextRange hit, String newText) {
        return TextEdit.replace(
                hit,
                switch (letters) {
                    case AS_WRITTEN -> newText;
                    case AS_REPLACED -> LetterCase.like(hit.of(text), newText);
                });
    }

    private static Replaced refused(Found found) {
        return switch (found) {
            case Found.Broken(String sentence, int _) -> new Replaced.Refused(sentence);
            case Found.TooLong(String sentence) -> new Replaced.Refused(sentence);
            case Hits _ -> new Replaced.Change(TextChange.NONE, 0);
        };
    }

    /// The edits for the matches of an expression.
    private final class Edits {

        private final String text;
        private final List<TextEdit> edits = new ArrayList<>();
        private final List<Template> parsed = new ArrayList<>();

        Edits(String text) {
            this.text = text;
        }

        void add(MatchResult match) {
            if (parsed.isEmpty()) {
                parsed.add(Template.of(template, match));
            }
            var hit = new TextRange(match.start(), match.end());
            edits.add(edit(text, hit, parsed.getFirst().of(match)));
        }

        Replaced replaced() {
            String problem = parsed.isEmpty() ? "" : parsed.getFirst().problem();
            return problem.isEmpty()
                    ? new Replaced.Change(new TextChange(edits), edits.size())
                    : new Replaced.Refused(problem);
        }
    }
}
