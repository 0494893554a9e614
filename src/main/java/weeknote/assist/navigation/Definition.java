package weeknote.assist.navigation;

import java.util.Optional;
import java.util.function.Predicate;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// Follows what stands at a caret: a label to its definition, a footnote's mark to its note and the
/// note back to its first mark, a link or definition to where it leads.
public final class Definition {

    private Definition() {}

    /// Where it leads; empty if nothing there leads anywhere.
    public static Optional<Target> at(Targets targets, int caret) {
        Post post = targets.post();
        Optional<Shortcode> shortcode = shortcode(post, caret);
        if (shortcode.isPresent()) {
            return targets.of(shortcode.get().source());
        }
        return Symbols.at(post, caret)
                .flatMap(symbol ->
                        switch (symbol) {
                            case Symbol.Direct(var link) -> targets.of(link.destination());
                            case Symbol.Reference(var link) ->
                                    Optional.of(new Target.Here(link.definitionRange()));
                            case Symbol.Definition(var definition) ->
                                    targets.of(definition.destination());
                            case Symbol.Mark(var mark) -> note(post, mark);
                            case Symbol.Note(var note) -> mark(post, note);
                            case Symbol.Undefined _, Symbol.Heading _ -> Optional.empty();
                        });
    }

    /// A `ref` at the caret.
    private static Optional<Shortcode> shortcode(Post post, int caret) {
        int open = post.text().lastIndexOf("{{", caret);
        if (open < post.body().start()) {
            return Optional.empty();
        }
        int end = Math.min(post.text().length(), caret + 1000);
        return ShortcodeMask.of(post.text(), new TextRange(open, Math.max(open, end)))
                .shortcodes()
                .stream()
                .findFirst()
                .filter(found -> found.range().start() == open && found.range().contains(caret))
                .filter(found -> !found.destination().isEmpty());
    }

    private static Optional<Target> note(Post post, FootnoteReference mark) {
        Predicate<String> matching = FootnoteKeys.of(post.document()).matching(mark.label());
        return post.document().footnoteDefinitions().stream()
                .filter(note -> !note.isDuplicate() && matching.test(note.label()))
                .findFirst()
                .map(note -> new Target.Here(note.contentRange()));
    }

    private static Optional<Target> mark(Post post, FootnoteDefinition note) {
        Predicate<String> matching = FootnoteKeys.of(post.document()).matching(note.label());
        return post.document().footnoteReferences().stream()
                .filter(mark -> matching.test(mark.label()))
                .findFirst()
                .map(mark -> new Target.Here(mark.range()));
    }
}
