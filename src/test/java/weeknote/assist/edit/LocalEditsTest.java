package weeknote.assist.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.assist.edit.EditCommand.Group;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// A command about a place leaves the blocks before and behind it as they are.
class LocalEditsTest {

    private static final EnumSet<Group> LOCAL = EnumSet.of(Group.KEY, Group.TABLE, Group.FORMAT);

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingChangesOutsideTheBlocksThatAreTouched(long seed) {
        var random = new Random(seed);
        Post post = Post.of(RandomDocument.of(random));
        Selection selection = RandomCommand.selection(random, post.text());
        TextRange touched = touched(post, selection);
        Stream<String> outside =
                Stream.of(EditCommand.values())
                        .filter(command -> LOCAL.contains(command.group()))
                        .flatMap(command -> outside(command, post, selection, touched));
        assertEquals(List.of(), outside.toList());
    }

    private static Stream<String> outside(
            EditCommand command, Post post, Selection selection, TextRange touched) {
        return command.apply(post, selection).stream()
                .flatMap(edited -> edited.change().edits().stream())
                .filter(edit -> !touched.contains(edit.range()))
                .map(edit -> command + " at " + selection + ": " + edit);
    }

    // With the blank lines around them; an indented block begins behind its indentation.
    private static TextRange touched(Post post, Selection selection) {
        List<TextRange> blocks = post.document().tree().stream().map(BlockNode::range).toList();
        int start =
                blocks.stream()
                        .mapToInt(TextRange::end)
                        .filter(end -> end < selection.start())
                        .max()
                        .orElse(0);
        int newline = post.text().indexOf('\n', selection.end());
        int lineEnd = newline < 0 ? post.text().length() : newline;
        int end =
                blocks.stream()
                        .mapToInt(TextRange::start)
                        .filter(next -> next > lineEnd)
                        .min()
                        .orElse(post.text().length());
        return new TextRange(start, end);
    }
}
