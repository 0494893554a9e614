package weeknote.assist.refactor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Post;

/// On every real post: a rename, a conversion and a tidying keep the page, and move no byte but
/// what they are about. A sample of each post by default, `-Dlaws=all` for all there is.
class RefactoringLawsTest {

    private static final int SAMPLE = 4;

    static List<Path> posts() {
        return Fixtures.openPosts();
    }

    private static <T> Stream<T> sample(List<T> all) {
        int step =
                "all".equals(System.getProperty("laws")) ? 1 : Math.ceilDiv(all.size() + 1, SAMPLE);
        return Stream.iterate(0, i -> i < all.size(), i -> i + step).map(all::get);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aRenamedLabelKeepsThePage(Path file, TestReporter reporter) {
        Post post = Post.of(Fixtures.read(file));
        var laws = new RefactoringLaws(post);
        sample(post.document().linkReferenceDefinitions())
                .map(LinkReferenceDefinition::labelRange)
                .forEach(label ->
                        laws.hold(
                                "rename " + label.of(post.text()),
                                Rename.at(post, label.start()).orElseThrow().to("a new [label]"),
                                laws::isInALabel));
        reporter.publishEntry("refactorings", String.valueOf(laws.count()));
        assertEquals(List.of(), laws.broken());
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aRenamedFootnoteKeepsThePage(Path file, TestReporter reporter) {
        Post post = Post.of(Fixtures.read(file));
        var laws = new RefactoringLaws(post);
        sample(post.document().footnoteDefinitions())
                .map(FootnoteDefinition::labelRange)
                .forEach(label ->
                        laws.hold(
                                "rename " + label.of(post.text()),
                                Rename.at(post, label.start()).orElseThrow().to("new-label"),
                                laws::isInAFootnoteLabel));
        reporter.publishEntry("refactorings", String.valueOf(laws.count()));
        assertEquals(List.of(), laws.broken());
    }

    @ParameterizedTest
    @MethodSource("posts")
    void anInlineLinkAsAReferenceKeepsThePage(Path file, TestReporter reporter) {
        Post post = Post.of(Fixtures.read(file));
        var laws = new RefactoringLaws(post);
        sample(links(post, Link.Kind.INLINE))
                .forEach(link ->
                        laws.hold(
                                "to reference " + link.range().of(post.text()),
                                new ToReference(post, link).proposal(),
                                edit -> RefactoringLaws.isOfToReference(link, edit)));
        reporter.publishEntry("refactorings", String.valueOf(laws.count()));
        assertEquals(List.of(), laws.broken());
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aReferenceAsAnInlineLinkKeepsThePage(Path file, TestReporter reporter) {
        Post post = Post.of(Fixtures.read(file));
        var laws = new RefactoringLaws(post);
        sample(links(post, Link.Kind.FULL, Link.Kind.COLLAPSED, Link.Kind.SHORTCUT))
                .forEach(link ->
                        laws.hold(
                                "to inline " + link.range().of(post.text()),
                                new ToInline(post, link).proposal(),
                                edit -> laws.isOfToInline(link, edit)));
        reporter.publishEntry("refactorings", String.valueOf(laws.count()));
        assertEquals(List.of(), laws.broken());
    }

    @ParameterizedTest
    @MethodSource("posts")
    void tidyFootnotesKeepThePage(Path file, TestReporter reporter) {
        Post post = Post.of(Fixtures.read(file));
        var laws = new RefactoringLaws(post);
        if (FootnoteTidy.of(post) instanceof Proposal.Change change) {
            laws.hold("tidy", change, laws::isInANote);
        }
        reporter.publishEntry("refactorings", String.valueOf(laws.count()));
        assertEquals(List.of(), laws.broken());
    }

    private static List<Link> links(Post post, Link.Kind... kinds) {
        return post.document().links().stream()
                .filter(link -> List.of(kinds).contains(link.kind()))
                .toList();
    }
}
