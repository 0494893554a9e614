package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class EditingSessionTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Seen seen = new Seen();

    @Test
    void aPostIsAnalysedWhenItStarts() {
        start("one");
        runBackground();
        assertEquals(List.of("one"), seen.texts());
        assertEquals(List.of(TextChange.NONE), seen.missed());
    }

    @Test
    void whatIsTypedMeanwhileComesWithTheResultAndIsAnalysedNext() {
        EditingSession session = start("one");
        TextChange two = append(session, " two");
        TextChange three = append(session, " three");
        runBackground();
        assertEquals(List.of("one", "one two three"), seen.texts());
        assertEquals(List.of(two.then(three), TextChange.NONE), seen.missed());
    }

    @Test
    void thePreviewIsShownBeforeTheRestIsThere() {
        Queue<Runnable> ui = new ArrayDeque<>();
        EditingSession.untitled("one", Runnable::run, ui::add).start(seen);
        ui.remove().run();
        assertEquals("<p>one</p>\n", seen.previews().getFirst().html().getLast());
        assertEquals(List.of(), seen.analyses());
        ui.remove().run();
        assertEquals(List.of("one"), seen.texts());
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
        session.start(seen);
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

    @Test
    void aSecondSaveWaitsForTheFirstAndWritesTheNewestText(@TempDir Path folder)
            throws IOException {
        Path path = Files.writeString(folder.resolve("post.md"), "one");
        var session =
                EditingSession.of(
                        PostFile.read(path), Site.around(path), background::add, Runnable::run);
        var outcomes = new ArrayList<SaveOutcome>();
        append(session, " two");
        session.save(new Outcomes(outcomes));
        append(session, " three");
        session.save(new Outcomes(outcomes));
        runBackground();
        assertEquals("one two three", Files.readString(path));
        assertEquals(2, outcomes.size());
        assertTrue(outcomes.stream().allMatch(SaveOutcome.Saved.class::isInstance));
    }

    @Test
    void aLineThatIsTakenBackHasItsOwnEndAgain(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("post.md"), "a\r\nb\r\nc\nd\r\n");
        var session =
                EditingSession.of(
                        PostFile.read(path), Site.around(path), Runnable::run, Runnable::run);
        String before = session.text();
        var deletion = TextChange.of(TextEdit.delete(new TextRange(4, 6)));
        session.apply(deletion);
        session.apply(deletion.invert(before));
        session.apply(TextChange.of(TextEdit.insert(0, "X")));
        session.save(new Outcomes(new ArrayList<>()));
        assertEquals("Xa\r\nb\r\nc\nd\r\n", Files.readString(path));
    }

    @Test
    void aReferenceLeadsSomewhereOnceTheSitesPostsAreKnown(@TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("hugo.toml"), "baseURL = 'https://example.org/'");
        Path path = Files.writeString(folder.resolve("post.md"), "See {{< relref \"b\" >}}");
        Files.writeString(folder.resolve("b.md"), "");
        Site site = Site.around(path);
        var session = EditingSession.of(PostFile.read(path), site, background::add, Runnable::run);
        session.start(seen);
        session.setIndex(PostIndex.of(site));
        assertFalse(session.isAnalysed());
        runBackground();
        List<String> shown =
                seen.previews().stream().map(preview -> preview.html().getLast()).toList();
        assertTrue(shown.getFirst().contains("broken"), shown.getFirst());
        assertEquals("<p>See /b/</p>\n", shown.getLast());
        assertEquals(2, shown.size());
    }

    @Test
    void aTextWithoutShortcodesIsNotAnalysedAgainForTheSitesPosts() {
        EditingSession session = start("one");
        runBackground();
        session.setIndex(PostIndex.NONE);
        assertTrue(session.isAnalysed());
    }

    private record Outcomes(List<SaveOutcome> saved) implements SaveListener {
        @Override
        public void saved(SaveOutcome outcome) {
            saved.add(outcome);
        }

        @Override
        public void failed(IOException reason) {
            throw new AssertionError(reason);
        }
    }
}
