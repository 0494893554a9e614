package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFileTest {

    @TempDir Path folder;

    @Test
    void foldersAreMadeAboveTheFile() throws IOException {
        Path file = folder.resolve("a/b/image-1.png");
        NewFile.write(file, new byte[] {1, 2});
        assertArrayEquals(new byte[] {1, 2}, Files.readAllBytes(file));
        assertEquals(Set.of("image-1.png"), NewFile.takenNames(file.resolveSibling("")));
    }

    @Test
    void aFileThatIsThereStaysAsItIs() throws IOException {
        Path file = Files.write(folder.resolve("image-1.png"), new byte[] {9});
        assertThrows(
                FileAlreadyExistsException.class, () -> NewFile.write(file, new byte[] {1, 2}));
        assertArrayEquals(new byte[] {9}, Files.readAllBytes(file));
    }

    @Test
    void namesAreTakenWhateverTheirCase() throws IOException {
        Files.createFile(folder.resolve("Image-1.PNG"));
        assertEquals(Set.of("image-1.png"), NewFile.takenNames(folder));
    }

    @Test
    void noNameIsTakenInAFolderThatIsNotThere() throws IOException {
        assertEquals(Set.of(), NewFile.takenNames(folder.resolve("none")));
    }
}
