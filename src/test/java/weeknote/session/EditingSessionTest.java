package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

class EditingSessionTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> analysed = new ArrayList<>();
    private final List<TextChange> missed = new ArrayList<>();

    @Test
    void aPostIsAnalysedWhenItStarts() {
        start("one");
        runBackground();
        assertEquals(List.of("one"), analysed);
        assertEquals(List.of(TextChange.NONE), missed);
    }

    @Test
    void whatIsTypedMeanwhileComesWithTheResultAndIsAnalysedNext() {
        EditingSession session = start("one");
        TextChange two = append(session, " two");
        TextChange three = append(session, " three");
        runBackground();
        assertEquals(List.of("one", "one two three"), analysed);
        assertEquals(List.of(two.then(three), TextChange.NONE), missed);
    }

    @Test
    void oneAnalysisRunsAtATime() {
        EditingSession session = start("one");
        append(session, " two");
        append(session, " three");
        assertEquals(1, background.size());
    }

    @Test
    void aTextIsAnalysedOnlyWhenItsOwnResultIsThere() {
        EditingSession session = start("one");
        assertFalse(session.isAnalysed());
        append(session, " two");
        background.remove().run();
        assertFalse(session.isAnalysed());
        runBackground();
        assertTrue(session.isAnalysed());
    }

    @Test
    void aChangeTakenBackLeavesThePostSaved() {
        EditingSession session = start("one");
        TextChange change = append(session, "!");
        assertFalse(session.isSaved());
        session.apply(change.invert("one"));
        assertTrue(session.isSaved());
    }

    private EditingSession start(String text) {
        var session = EditingSession.untitled(text, background::add, Runnable::run);
        session.start((analysis, since) -> {
            analysed.add(analysis.post().text());
            missed.add(since);
        });
        return session;
    }

    private static TextChange append(EditingSession session, String more) {
        var change = TextChange.of(TextEdit.insert(session.text().length(), more));
        session.apply(change);
        return change;
    }

    private void runBackground() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }
}
