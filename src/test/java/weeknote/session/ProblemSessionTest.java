package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class ProblemSessionTest {

    private static final String TEXT = "[x][wether]\n\n[weather]: /w\n";

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<Problems> found = new ArrayList<>();
    private final ProblemSession session =
            new ProblemSession(background::add, Runnable::run, found::add);

    @Test
    void aProblemIsFoundBehindTheAnalysis() {
        analysed(TEXT, TextChange.NONE);
        assertFalse(session.isDone());
        runBackground();
        assertEquals(List.of(new TextRange(4, 10)), ranges(found.getLast()));
        assertTrue(session.isCurrent());
    }

    @Test
    void itMovesWithTheTextUntilThatIsChecked() {
        analysed(TEXT, TextChange.NONE);
        runBackground();
        session.changed(inserted("See "));
        assertEquals(List.of(new TextRange(8, 14)), ranges(session.problems()));
        assertFalse(session.isCurrent());
    }

    @Test
    void whatIsTypedDuringACheckMovesItsResult() {
        analysed(TEXT, TextChange.NONE);
        session.changed(inserted("See "));
        runBackground();
        assertEquals(List.of(new TextRange(8, 14)), ranges(found.getLast()));
        assertFalse(session.isCurrent());
    }

    @Test
    void onlyTheNewestOfSeveralTextsIsCheckedNext() {
        analysed(TEXT, TextChange.NONE);
        analysed("[x][wether]", TextChange.NONE);
        analysed("See " + TEXT, TextChange.NONE);
        assertEquals(1, background.size());
        runBackground();
        assertEquals(2, found.size());
        assertEquals(List.of(new TextRange(8, 14)), ranges(found.getLast()));
    }

    @Test
    void aResultForAPostThatIsNoLongerOpenIsNotShown() {
        analysed(TEXT, TextChange.NONE);
        session.forget();
        runBackground();
        assertEquals(List.of(), found);
        assertTrue(session.isDone());
    }

    private void analysed(String text, TextChange missed) {
        session.analysed(Post.of(text), PostPlace.NONE, missed);
    }

    private static TextChange inserted(String text) {
        return TextChange.of(TextEdit.insert(0, text));
    }

    private static List<TextRange> ranges(Problems problems) {
        return problems.all().stream().map(Problem::range).toList();
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
