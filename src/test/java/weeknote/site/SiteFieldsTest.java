package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.SiteFields.Term;

class SiteFieldsTest {

    @TempDir Path folder;

    @Test
    void termsAreCountedOverTheWholeSiteWhateverTheKeysCase() throws IOException {
        Files.createFile(folder.resolve("hugo.toml"));
        post("content/a/one.md", "---\nTags: [ice, sea]\ndate: 2022-02-14\n---\n");
        post("content/two.md", "+++\ntags = [\"ice\"]\n+++\n");
        post("themes/x/three.md", "---\ntags: [theme]\n---\n");
        SiteFields fields = PostIndex.of(Site.around(folder)).fields();
        assertEquals(List.of(new Term("ice", 2), new Term("sea", 1)), fields.terms("TAGS"));
        assertEquals(FieldKind.DATE, fields.usage("date").orElseThrow().kind());
        assertEquals(2, fields.usage("tags").orElseThrow().posts());
    }

    @Test
    void aPostThatCannotBeReadIsPassedOver() throws IOException {
        Files.write(folder.resolve("bad.md"), new byte[] {(byte) 0xFF, 0});
        post("good.md", "---\ntags: [ice]\n---\n");
        assertEquals(
                List.of(new Term("ice", 1)),
                PostIndex.of(Site.around(folder)).fields().terms("tags"));
    }

    @Test
    void aChangedPostCountsAsItIsNow() throws IOException {
        post("one.md", "---\ntags: [ice]\n---\n");
        PostIndex index = PostIndex.of(Site.around(folder));
        PostIndex changed = index.with(folder.resolve("one.md"), "---\ntags: [sea]\n---\n");
        assertEquals(List.of(new Term("sea", 1)), changed.fields().terms("tags"));
    }

    private void post(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
