package weeknote.assist.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.assist.edit.typing.TypeCharacter;
import weeknote.markdown.Block;
import weeknote.post.Post;
import weeknote.text.Selection;

/// What a key does, seen from the blocks around the caret, is what it does in the whole post.
class ExcerptTest {

    /// `-Dcarets=15` tries more places of each post.
    private static final int CARETS = Integer.getInteger("carets", 6);

    @ParameterizedTest
    @MethodSource("posts")
    void aKeyDoesTheSameInAnExcerptAsInTheWholePost(Path file) {
        Post post = Post.of(Fixtures.read(file).replace("\r\n", "\n").replace('\r', '\n'));
        int[] starts =
                post.document().blocks().stream()
                        .map(Block::range)
                        .mapToInt(range -> range.start())
                        .toArray();
        List<String> differing = new ArrayList<>();
        for (int caret : carets(post.text())) {
            Selection selection = Selection.at(caret);
            for (SmartEdit key : keys().toList()) {
                Optional<Edited> whole = key.apply(post, selection);
                Optional<Edited> part =
                        Excerpt.of(post.text(), starts, selection).apply(key, selection);
                if (!whole.equals(part)) {
                    differing.add(key + " at " + caret + ": " + whole + " but " + part);
                }
            }
        }
        assertEquals(List.of(), differing);
    }

    private static int[] carets(String text) {
        return new Random(text.length()).ints(CARETS, 0, text.length() + 1).toArray();
    }

    private static Stream<SmartEdit> keys() {
        return Stream.concat(
                Stream.of(EditCommand.values()).filter(EditCommand::isLocal),
                Stream.of(new TypeCharacter('('), new TypeCharacter('*'), new TypeCharacter('`')));
    }

    static List<Path> posts() {
        return Fixtures.openPosts();
    }
}
