package weeknote.assist.navigation;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.PercentEncoding;
import weeknote.post.Post;
import weeknote.site.IndexedPost;
import weeknote.text.TextRange;

/// Tells what stands at a place. It may read an image, so it is asked off the JavaFX thread.
public final class Hovers {

    private Hovers() {}

    /// What is told at `offset`; empty where there is nothing to tell.
    ///
    /// @throws IOException if an image cannot be read
    public static Optional<Hover> at(Targets targets, int offset) throws IOException {
        Optional<Symbol> symbol = Symbols.at(targets.post(), offset);
        return symbol.isPresent() ? of(targets, symbol.get()) : Optional.empty();
    }

    private static Optional<Hover> of(Targets targets, Symbol symbol) throws IOException {
        Post post = targets.post();
        return switch (symbol) {
            case Symbol.Direct(var link) -> Optional.of(link(targets, link));
            case Symbol.Reference(var link) -> Optional.of(link(targets, link));
            case Symbol.Undefined(var reference) ->
                    Optional.of(new Hover.OfUndefined(reference.range(), reference.label()));
            case Symbol.Definition(var definition) ->
                    Optional.of(
                            new Hover.OfDefinition(
                                    definition.range(),
                                    definition.label(),
                                    uses(post, definition)));
            case Symbol.Mark(var mark) -> Optional.of(mark(post, mark));
            case Symbol.Note(var note) ->
                    Optional.of(
                            new Hover.OfDefinition(
                                    new TextRange(
                                            note.range().start(), note.labelRange().end() + 2),
                                    note.label(),
                                    note.isDuplicate() ? 0 : marks(post, note.label())));
            case Symbol.Heading _ -> Optional.empty();
        };
    }

    private static Hover link(Targets targets, Link link) throws IOException {
        Optional<Target> target = targets.of(link.destination());
        if (link.isImage() && target.isPresent()) {
            Optional<byte[]> content =
                    targets.index()
                            .files(targets.path())
                            .read(PercentEncoding.decode(link.destination()));
            if (content.isPresent()) {
                PixelSize size = PixelSize.of(content.get());
                return new Hover.OfImage(
                        link.range(),
                        link.destination(),
                        size.width(),
                        size.height(),
                        content.get().length);
            }
        }
        String leadsTo = target.map(found -> name(targets, found)).orElse("");
        return new Hover.OfLink(link.range(), link.destination(), link.title(), leadsTo);
    }

    private static String name(Targets targets, Target target) {
        return switch (target) {
            case Target.Here(var range) ->
                    targets.post().document().headings().stream()
                            .filter(heading -> heading.range().equals(range))
                            .findFirst()
                            .map(heading -> heading.text())
                            .orElse("");
            case Target.OtherPost(var path, var _) ->
                    targets.index().post(path).map(IndexedPost::title).orElse("");
            case Target.LocalFile _, Target.Outside _ -> "";
        };
    }

    private static int uses(Post post, LinkReferenceDefinition definition) {
        return (int)
                post.document().links().stream()
                        .filter(link -> link.isReference())
                        .filter(link -> link.definitionRange().equals(definition.range()))
                        .count();
    }

    private static Hover mark(Post post, FootnoteReference mark) {
        Predicate<String> matching = FootnoteKeys.of(post.document()).matching(mark.label());
        return post.document().footnoteDefinitions().stream()
                .filter(note -> !note.isDuplicate() && matching.test(note.label()))
                .findFirst()
                .<Hover>map(note ->
                        new Hover.OfMark(
                                mark.range(),
                                note.number(),
                                ReadText.of(post).at(note.contentRange())))
                .orElse(new Hover.OfUndefined(mark.range(), mark.label()));
    }

    private static int marks(Post post, String label) {
        Predicate<String> matching = FootnoteKeys.of(post.document()).matching(label);
        return (int)
                post.document().footnoteReferences().stream()
                        .filter(mark -> matching.test(mark.label()))
                        .count();
    }
}
