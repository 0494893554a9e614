package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.site.PostFile;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Real posts, written in several ways, are opened, edited in one place and saved. As many posts as
/// `-Dfiles` says.
class UntouchedBytesTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

    /// How a post stands in its bytes.
    enum Writing {
        AS_IT_IS,
        CRLF,
        MIXED,
        MARKED,
        UTF_16LE,
        WINDOWS;

        Charset charset() {
            return switch (this) {
                case AS_IT_IS, CRLF, MIXED, MARKED -> StandardCharsets.UTF_8;
                case UTF_16LE -> StandardCharsets.UTF_16LE;
                case WINDOWS -> WINDOWS_1252;
            };
        }

        boolean fits(Path post) {
            return this != WINDOWS || WINDOWS_1252.newEncoder().canEncode(Fixtures.read(post));
        }

        byte[] bytes(Path post) throws IOException {
            String text = Fixtures.read(post);
            return switch (this) {
                case AS_IT_IS -> Files.readAllBytes(post);
                case CRLF -> text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(charset());
                case MIXED -> mixed(text).getBytes(charset());
                case MARKED, UTF_16LE -> ("\uFEFF" + text).getBytes(charset());
                case WINDOWS -> text.getBytes(charset());
            };
        }

        private static String mixed(String text) {
            String[] lines = text.split("\n", -1);
            List<String> ends = List.of("\n", "\r\n", "\r");
            var mixed = new StringBuilder(lines[0]);
            for (int i = 1; i < lines.length; i++) {
                mixed.append(ends.get(i % ends.size())).append(lines[i]);
            }
            return mixed.toString();
        }
    }

    @TempDir private Path folder;

    static Stream<Arguments> posts() {
        List<Path> all = Fixtures.openPosts();
        int count = Math.min(all.size(), Integer.getInteger("files", 5));
        return IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .flatMap(post ->
                        Arrays.stream(Writing.values())
                                .map(writing -> Arguments.of(post, writing)));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyByteOutsideOfAnEditStays(Path post, Writing writing) throws IOException {
        byte[] before = writing.bytes(post);
        Path path = folder.resolve("post.md");
        byte[] added = "Xy".getBytes(writing.charset());
        for (double place : new double[] {0, 0.5, 1}) {
            Files.write(path, before);
            EditingSession session = open(path);
            int offset = (int) (place * session.text().length());
            session.apply(TextChange.of(TextEdit.insert(offset, "Xy")));
            save(session);
            byte[] after = Files.readAllBytes(path);
            int head = Math.max(0, Arrays.mismatch(before, after));
            assertEquals(before.length + added.length, after.length, "at " + place);
            // What was typed may begin like what stood there: it is somewhere up to the mismatch.
            assertArrayEquals(tail(before, head), tail(after, head + added.length), "at " + place);
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void aSaveWithoutAnEditWritesNothing(Path post, Writing writing) throws IOException {
        byte[] before = writing.bytes(post);
        Path path = Files.write(folder.resolve("post.md"), before);
        Files.setLastModifiedTime(path, LONG_AGO);
        save(open(path));
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(LONG_AGO, Files.getLastModifiedTime(path));
    }

    private static byte[] tail(byte[] bytes, int start) {
        return Arrays.copyOfRange(bytes, start, bytes.length);
    }

    private static EditingSession open(Path path) throws IOException {
        return EditingSession.of(PostFile.read(path), Site.NONE, Runnable::run, Runnable::run);
    }

    private static void save(EditingSession session) {
        session.save(
                new SaveListener() {
                    @Override
                    public void saved(SaveOutcome outcome) {}

                    @Override
                    public void failed(IOException reason) {
                        throw new AssertionError(reason);
                    }
                });
    }
}
