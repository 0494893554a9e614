package weeknote.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.frontmatter.Edit;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FrontMatter;
import weeknote.post.Post;
import weeknote.site.IndexedPost;
import weeknote.site.PostAddress;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;
import weeknote.text.TextRange;

/// `frontmatter.duplicate-url`: another post has the same address, and the site shows only one of
/// them.
final class DuplicateAddressCheck implements Check {

    static final String CODE = "frontmatter.duplicate-url";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        boolean isAlone = place.site().kind() == SiteKind.NONE || place.index().posts().isEmpty();
        if (isAlone || !post.frontMatter().isEditable()) {
            return List.of();
        }
        String address = PostAddress.of(place.site(), place.path(), post.frontMatter());
        return others(place, address)
                .findFirst()
                .map(other -> diagnostic(post, place, address, other))
                .stream()
                .toList();
    }

    private static Stream<IndexedPost> others(PostPlace place, String address) {
        return place.index().at(address).stream()
                .filter(other -> !other.path().equals(place.path()));
    }

    private static Diagnostic diagnostic(
            Post post, PostPlace place, String address, IndexedPost other) {
        return new Diagnostic(
                CODE,
                Severity.ERROR,
                range(post.frontMatter()),
                "“%s” has the address `%s` too, and your site shows only one of them."
                        .formatted(other.title(), address),
                fix(post, place).stream().toList());
    }

    /// The field that makes the address; else the beginning of the post.
    private static TextRange range(FrontMatter frontMatter) {
        return Stream.of("url", "permalink", "slug")
                .flatMap(key -> frontMatter.field(key).stream())
                .map(Field::valueRange)
                .findFirst()
                .orElseGet(() ->
                        frontMatter.fences().isEmpty()
                                ? TextRange.at(0)
                                : frontMatter.fences().getFirst());
    }

    private static Optional<Fix> fix(Post post, PostPlace place) {
        FrontMatter frontMatter = post.frontMatter();
        Optional<String> slug =
                frontMatter.text("slug").filter(_ -> frontMatter.field("url").isEmpty());
        return slug.flatMap(taken ->
                IntStream.range(2, 10)
                        .mapToObj(number -> taken + "-" + number)
                        .flatMap(free -> free(post, place, free).stream())
                        .findFirst());
    }

    private static Optional<Fix> free(Post post, PostPlace place, String slug) {
        Edit edit = post.frontMatter().set("slug", slug);
        FrontMatter changed = FrontMatter.of(edit.apply(post.text()), post.frontMatter().engine());
        String address = PostAddress.of(place.site(), place.path(), changed);
        return Fix.of("Change the slug to `" + slug + "`", edit)
                .filter(_ -> others(place, address).findAny().isEmpty());
    }
}
