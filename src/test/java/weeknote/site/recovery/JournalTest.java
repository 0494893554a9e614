package weeknote.site.recovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.site.FileFormat;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class JournalTest {

    private static final Instant START = Instant.parse("2026-02-14T21:14:00Z");
    private static final Path POST = Path.of("/notes/week-7.md");

    @TempDir private Path folder;

    private static UnsavedText unsaved(String base, TextChange typed) {
        return new UnsavedText(Optional.of(POST), FileFormat.UTF_8, base, typed, START);
    }

    private UnsavedText unsavedOfFile(String base, TextChange typed) throws IOException {
        Path post = Files.writeString(folder.resolve("post.md"), base);
        return new UnsavedText(Optional.of(post), FileFormat.UTF_8, base, typed, START);
    }

    private static TextChange insert(int offset, String text) {
        return TextChange.of(TextEdit.insert(offset, text));
    }

    private Journal begin(UnsavedText unsaved) throws IOException {
        return new Journals(folder.resolve("living")).begin(unsaved);
    }

    private byte[] bytes() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("living"))) {
            return Files.readAllBytes(files.findFirst().orElseThrow());
        }
    }

    /// What is found when the program that wrote these bytes is gone.
    private List<UnsavedText> found(byte[] bytes) throws IOException {
        Path dead = Files.createTempDirectory(folder, "dead");
        Files.write(dead.resolve("a.journal"), bytes);
        List<Orphan> orphans = new Journals(dead).orphans();
        for (Orphan orphan : orphans) {
            orphan.release();
        }
        return orphans.stream().map(Orphan::unsaved).toList();
    }

    @Test
    void whatWasTypedIsFound() throws IOException {
        Journal journal = begin(unsaved("One\r\ntwo\n", insert(3, "!")));
        journal.append(insert(0, "> "), START.plusSeconds(1));
        UnsavedText first = unsaved("One\r\ntwo\n", insert(3, "!"));
        assertEquals(List.of(first.then(insert(0, "> "))), found(bytes()));
        assertEquals("> One!\ntwo\n", found(bytes()).getFirst().text());
    }

    @Test
    void theCaretIsBehindWhatWasTypedLast() throws IOException {
        Journal journal = begin(unsaved("One\ntwo\n", insert(7, "!")));
        assertEquals(8, found(bytes()).getFirst().caret());
        journal.append(insert(0, "> "), START.plusSeconds(1));
        assertEquals(2, found(bytes()).getFirst().caret());
        journal.append(TextChange.of(TextEdit.delete(new TextRange(4, 5))), START);
        assertEquals(4, found(bytes()).getFirst().caret());
    }

    @Test
    void aTextWithoutAFileIsFoundToo() throws IOException {
        var untitled =
                new UnsavedText(Optional.empty(), FileFormat.UTF_8, "", insert(0, "a"), START);
        begin(untitled);
        assertEquals(List.of(untitled), found(bytes()));
    }

    @Test
    void aTextThatOnlyItsFileHeldIsFoundWhenThatIsGone() throws IOException {
        UnsavedText untouched = unsavedOfFile("One\r\ntwo\n", TextChange.NONE);
        begin(untouched);
        assertEquals(List.of(), found(bytes()));
        Files.delete(untouched.path().orElseThrow());
        assertEquals(List.of(untouched), found(bytes()));
    }

    @Test
    void everyCharacterSurvives() throws IOException {
        String odd = "\0\u2028\uD83D half, \uD83D\uDE00 whole, \uFEFF\u0301" + "ä".repeat(70_000);
        UnsavedText unsaved = unsaved(odd, insert(0, odd));
        begin(unsaved);
        assertEquals(List.of(unsaved), found(bytes()));
    }

    @Test
    void aJournalThatIsCutGivesWhatIsWhole() throws IOException {
        Journal journal = begin(unsaved("base", insert(4, " 1")));
        int first = bytes().length;
        journal.append(insert(6, " 2"), START);
        byte[] all = bytes();
        for (int length = 0; length <= all.length; length++) {
            List<String> texts =
                    found(Arrays.copyOf(all, length)).stream().map(UnsavedText::text).toList();
            if (length == all.length) {
                assertEquals(List.of("base 1 2"), texts);
            } else if (length >= first) {
                assertEquals(List.of("base 1"), texts);
            } else {
                assertEquals(List.of(), texts);
            }
        }
    }

    @Test
    void aDamagedRecordEndsTheJournal() throws IOException {
        Journal journal = begin(unsaved("base", insert(4, " 1")));
        int first = bytes().length;
        journal.append(insert(6, " 2"), START);
        byte[] damaged = bytes();
        damaged[first + 12] ^= 1;
        assertEquals("base 1", found(damaged).getFirst().text());
    }

    @Test
    void aTextThatIsBackWhereItBeganIsNotOffered() throws IOException {
        Journal journal = begin(unsavedOfFile("base", insert(4, "!")));
        journal.append(TextChange.of(TextEdit.delete(new TextRange(4, 5))), START);
        assertEquals(List.of(), found(bytes()));
    }

    @Test
    void aJournalOfAnotherVersionIsLeftAlone() throws IOException {
        begin(unsaved("base", insert(4, "!")));
        byte[] strange = bytes();
        Path dead = Files.createDirectory(folder.resolve("strange"));
        Path file = Files.write(dead.resolve("a.journal"), StrangeJournal.withKind('Z', strange));
        assertEquals(List.of(), new Journals(dead).orphans());
        assertTrue(Files.exists(file));
    }

    @Test
    void oneThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        begin(unsaved("base", insert(4, "!")));
        Path dead = Files.createDirectory(folder.resolve("mixed"));
        Files.createDirectory(dead.resolve("a.journal"));
        Files.write(dead.resolve("b.journal"), bytes());
        assertEquals(1, new Journals(dead).orphans().size());
    }

    @Test
    void oneThatWasNeverFinishedGoes() throws IOException {
        begin(unsaved("base", insert(4, "!")));
        Path dead = Files.createDirectory(folder.resolve("unfinished"));
        Path file = Files.write(dead.resolve("a.unfinished"), bytes());
        assertEquals(List.of(), new Journals(dead).orphans());
        assertFalse(Files.exists(file));
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        begin(unsaved("secret", insert(0, "!")));
        Path living = folder.resolve("living");
        assertEquals("rwx------", rights(living));
        try (Stream<Path> files = Files.list(living)) {
            assertEquals("rw-------", rights(files.findFirst().orElseThrow()));
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void nothingIsLeftOfOneThatIsDeleted() throws IOException {
        begin(unsaved("base", insert(0, "!"))).delete();
        try (Stream<Path> files = Files.list(folder.resolve("living"))) {
            assertFalse(files.findAny().isPresent());
        }
    }

    @Test
    void oneThatBeginsAnewTakesThePlaceOfTheOld() throws IOException {
        Journal old = begin(unsaved("base", insert(4, " 1")));
        var journals = new Journals(folder.resolve("living"));
        Journal anew = journals.beginAnew(old, unsaved("base 1", insert(6, " 2")));
        assertEquals(old.file(), anew.file());
        anew.append(insert(0, "> "), START);
        assertEquals("> base 1 2", found(bytes()).getFirst().text());
        anew.delete();
        try (Stream<Path> files = Files.list(folder.resolve("living"))) {
            assertFalse(files.findAny().isPresent());
        }
    }

    @Test
    void theOldOneIsKeptWhereNoNewOneCanBeWritten() throws IOException {
        Journal old = begin(unsaved("base", insert(4, " 1")));
        var elsewhere = new Journals(folder.resolve("no-such-folder"));
        assertThrows(
                IOException.class,
                () -> elsewhere.beginAnew(old, unsaved("base 1", insert(6, " 2"))));
        old.append(insert(0, "> "), START);
        assertEquals("> base 1", found(bytes()).getFirst().text());
    }
}
