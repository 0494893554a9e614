package weeknote.assist.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.assist.edit.format.Style;
import weeknote.assist.edit.format.ToggleStyle;
import weeknote.assist.edit.typing.Enter;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Laws of the editing commands on random documents made of pieces of real posts; a failing test
/// names its seed. `-Dcommands=10000` runs that many commands.
class EditLawsTest {

    private static final int COMMANDS_A_DOCUMENT = 20;
    private static final List<Style> STYLES =
            List.of(Style.STRONG, Style.EMPHASIS, Style.STRIKETHROUGH);

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("commands", 2000) / COMMANDS_A_DOCUMENT);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void undoLeadsAllTheWayBackAndRedoForward(long seed) {
        var random = new Random(seed);
        String first = RandomDocument.of(random);
        List<TextChange> undo = new ArrayList<>();
        List<TextChange> redo = new ArrayList<>();
        String text = first;
        for (int i = 0; i < COMMANDS_A_DOCUMENT; i++) {
            Edited edited = RandomCommand.run(random, text);
            String next = edited.change().apply(text);
            assertTrue(edited.selection().end() <= next.length());
            undo.addFirst(edited.change().invert(text));
            redo.addLast(edited.change());
            text = next;
        }
        String back = apply(undo, text);
        assertEquals(first, back);
        assertEquals(text, apply(redo, back));
    }

    private static String apply(List<TextChange> changes, String text) {
        String now = text;
        for (TextChange change : changes) {
            now = change.apply(now);
        }
        return now;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStyleLeavesTheWordsAsTheyAre(long seed) {
        var random = new Random(seed);
        Post post = Post.of(RandomDocument.of(random));
        Selection selection = RandomCommand.words(random, post.text());
        Style style = STYLES.get(random.nextInt(STYLES.size()));
        String styled =
                new ToggleStyle(style)
                        .apply(post, selection)
                        .map(edited -> edited.change().apply(post.text()))
                        .orElse(post.text());
        assertEquals(words(post.text()), words(styled));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void enterLeavesTheBlocksBehindAsTheyAre(long seed) {
        var random = new Random(seed);
        Post post = Post.of(RandomDocument.of(random));
        int caret = random.nextInt(post.text().length() + 1);
        String split =
                new Enter()
                        .apply(post, Selection.at(caret))
                        .map(edited -> edited.change().apply(post.text()))
                        .orElse(post.text());
        List<String> behind =
                post.document().tree().stream()
                        .filter(block -> block.range().start() > caret)
                        .skip(1)
                        .map(block -> kindAndText(block, post.text()))
                        .toList();
        List<String> after =
                Post.of(split).document().tree().stream()
                        .map(block -> kindAndText(block, split))
                        .toList();
        assertEquals(
                behind, after.subList(Math.max(0, after.size() - behind.size()), after.size()));
    }

    private static String kindAndText(BlockNode block, String text) {
        return block.getClass().getSimpleName() + " " + block.range().of(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aToggleTwiceIsNoChangeWhereTheFirstOnlyAddedSigns(long seed) {
        var random = new Random(seed);
        Post post = Post.of(RandomDocument.of(random));
        Selection selection = RandomCommand.selection(random, post.text());
        SmartEdit toggle = RandomCommand.toggle(random);
        Stream<String> twice =
                toggle.apply(post, selection).stream()
                        .filter(once -> onlyAdds(once.change()))
                        .map(once -> again(toggle, post, once));
        assertEquals(List.of(), twice.filter(text -> !text.equals(post.text())).toList());
    }

    private static boolean onlyAdds(TextChange change) {
        return !change.isEmpty()
                && change.edits().stream().allMatch(edit -> edit.range().isEmpty());
    }

    private static String again(SmartEdit toggle, Post post, Edited once) {
        Post changed = post.after(once.change());
        Selection selection =
                toggle == EditCommand.QUOTE ? lines(changed.text(), once) : once.selection();
        return toggle.apply(changed, selection)
                .map(edited -> edited.change().apply(changed.text()))
                .orElse(changed.text());
    }

    // What it has quoted may have become one with a quote behind.
    private static Selection lines(String changed, Edited once) {
        List<TextEdit> edits = once.change().edits();
        int start = edits.getFirst().range().start();
        int lastSign = once.change().map(edits.getLast().range().start(), Bias.AFTER);
        int lineEnd = changed.indexOf('\n', lastSign);
        return new Selection(start, lineEnd < 0 ? changed.length() : lineEnd);
    }

    // A straight quote is curled by what stands beside it: `O'Brien` and `**O**'Brien`.
    private static String words(String post) {
        return org.jsoup.Jsoup.parse(html(post))
                .text()
                .replaceAll("\\s+", "")
                .replaceAll("[“”]", "\"")
                .replaceAll("[‘’]", "'");
    }

    private static String html(String post) {
        return Post.of(post)
                .document()
                .html(
                        weeknote.markdown.HtmlOptions.of(
                                weeknote.markdown.HtmlOptions.Safety.AS_ENGINE))
                .stream()
                .map(weeknote.markdown.HtmlBlock::html)
                .reduce("", String::concat);
    }
}
