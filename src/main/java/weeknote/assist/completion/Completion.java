package weeknote.assist.completion;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// What fits at a caret, the best first.
///
/// ```
/// [before][ignoredoc|        ignoredocker   https://example.org/docker
/// ```
public final class Completion {

    private static final Set<Span.Kind> SILENT =
            EnumSet.of(Span.Kind.CODE_BLOCK, Span.Kind.CODE_SPAN, Span.Kind.RAW_HTML);

    private Completion() {}

    /// At most 50 items; none where nothing is begun that could be completed.
    public static List<CompletionItem> at(CompletionRequest request) {
        Post post = request.post();
        if (request.caret() < post.body().start()) {
            return FieldOpenings.at(post, request.caret())
                    .map(opening ->
                            Ranking.of(
                                    post.text(),
                                    opening.typed(),
                                    opening.replaced(),
                                    new FieldSource(request).candidates(opening)))
                    .orElse(List.of());
        }
        Optional<Opening> opening = Openings.at(post.text(), request.caret());
        if (opening.isEmpty() || isSilent(post, request.caret())) {
            return List.of();
        }
        return Ranking.of(
                post.text(),
                opening.get().typed(),
                opening.get().replaced(),
                candidates(request, opening.get()));
    }

    private static List<Candidate> candidates(CompletionRequest request, Opening opening) {
        return switch (opening.kind()) {
            case LABEL, SHORTCUT -> new LabelSource(request).candidates(opening);
            case FOOTNOTE -> new FootnoteSource(request.post()).candidates(opening);
            case LINK, IMAGE, DEFINITION, REF, SHORTCODE_IMAGE ->
                    new DestinationSource(request).candidates(opening);
            case SHORTCODE_NAME, SHORTCODE_CLOSING, SHORTCODE_ARGUMENT ->
                    new ShortcodeSource(request).candidates(opening);
        };
    }

    private static boolean isSilent(Post post, int caret) {
        TextRange at = TextRange.at(caret);
        return post.document().spans(at).stream()
                .filter(span -> SILENT.contains(span.kind()))
                .anyMatch(span -> isInside(span, caret));
    }

    /// The end of a code block or of raw HTML still belongs to it if it has no closing line.
    private static boolean isInside(Span span, int caret) {
        boolean isBlock = span.kind() == Span.Kind.CODE_BLOCK;
        return span.range().start() < caret
                && (caret < span.range().end() || (isBlock && caret == span.range().end()));
    }
}
