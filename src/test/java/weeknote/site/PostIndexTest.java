package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostIndexTest {

    @TempDir private Path root;

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private PostIndex index() throws IOException {
        write("hugo.toml", "");
        return PostIndex.of(Site.around(root));
    }

    @Test
    void aPostIsKnownByItsFrontMatter() throws IOException {
        Path path =
                write(
                        "content/posts/A b.md",
                        "---\ntitle: T\nslug: s\nDate: 2016-10-03\ncategories: [x]\n---\n");
        Path bundle = write("content/posts/trip/index.md", "text");
        assertEquals(
                List.of(
                        new IndexedPost(
                                path, "T", "/posts/s/", "2016-10-03", List.of("x"), List.of()),
                        new IndexedPost(bundle, "index", "/posts/trip/", "", List.of(), List.of())),
                index().posts());
    }

    @Test
    void filesAreServedFromTheRootOrLieAmongThePosts() throws IOException {
        Path served = write("static/img/a.png", "");
        Path beside = write("content/trip/b.png", "");
        write("static/.hidden", "");
        assertEquals(
                List.of(new SiteFile(served, "/img/a.png"), new SiteFile(beside, "")),
                index().files());
    }

    @Test
    void aShortcodeTellsItsParameters() throws IOException {
        String note = "{{ .Get \"a\" }}{{ .Get \"b\" }}{{ .Inner }}";
        write("layouts/shortcodes/note.html", note);
        write("themes/t/layouts/shortcodes/note.html", "");
        write("themes/t/layouts/shortcodes/by-place.html", "{{ .Get 0 }}");
        assertEquals(
                List.of(
                        new ShortcodeTemplate("by-place", List.of(), false, "{{ .Get 0 }}"),
                        new ShortcodeTemplate("note", List.of("a", "b"), true, note)),
                index().shortcodes());
    }

    @Test
    void oneChangedPostIsReadAnew() throws IOException {
        Path path = write("content/a.md", "---\ntitle: Old\n---\n");
        PostIndex index = index();
        PostIndex changed = index.with(path, "---\ntitle: New\n---\n");
        assertEquals("New", changed.post(path).orElseThrow().title());
        assertEquals("Old", index.post(path).orElseThrow().title());
        assertEquals(Optional.empty(), changed.without(path).post(path));
    }

    @Test
    void aLinkLeadsToAPostByAddressFileOrName() throws IOException {
        Path from = write("content/posts/from.md", "");
        Path to = write("content/posts/to.md", "---\nslug: there\n---\n");
        write("content/to.md", "");
        PostIndex index = index();
        assertEquals(to, index.linked(from, "/posts/there/").orElseThrow().path());
        assertEquals(to, index.linked(from, "/posts/there").orElseThrow().path());
        assertEquals(to, index.linked(from, "to.md").orElseThrow().path());
        assertEquals(to, index.linked(from, "posts/to.md").orElseThrow().path());
        assertEquals(to, index.linked(from, "../posts/to.md").orElseThrow().path());
        assertEquals(Optional.empty(), index.linked(from, "nowhere.md"));
    }

    @Test
    void headingsOfAnotherPostAreReadFromItsFile() throws IOException {
        Path path = write("content/a.md", "# A b\n");
        assertEquals("a-b", index().headings(path).getFirst().id());
    }
}
