package weeknote.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A trash that a program of the system fills. Where it puts the file it does not say, so that what
/// is put back is a copy, and the trash keeps its own.
///
/// @param command without the file, whose path is in the environment as `WEEKNOTE_FILE`: so nothing
///   in it is taken for a part of the command
record CommandTrash(List<String> command) implements Trash {

    /// JavaScript for Automation; unlike the Finder, Foundation asks for no permission.
    static final String MAC =
            """
            ObjC.import('Foundation')
            function run() {
              const path = $.NSProcessInfo.processInfo.environment.objectForKey('WEEKNOTE_FILE')
              const moved = $.NSFileManager.defaultManager
                .trashItemAtURLResultingItemURLError($.NSURL.fileURLWithPath(path), null, null)
              if (!moved) throw new Error('The trash does not take it')
            }
            """;

    static final String WINDOWS =
            "$ErrorActionPreference = 'Stop'; Add-Type -AssemblyName Microsoft.VisualBasic;"
                    + " [Microsoft.VisualBasic.FileIO.FileSystem]::DeleteFile($env:WEEKNOTE_FILE,"
                    + " 'OnlyErrorDialogs', 'SendToRecycleBin')";

    private static final long PATIENCE_SECONDS = 30;

    CommandTrash {
        command = List.copyOf(command);
    }

    @Override
    public Trashed move(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        run(file);
        if (Files.exists(file)) {
            throw new IOException("The system's trash does not take " + file + ".");
        }
        return () -> putBack(file, content);
    }

    private void run(Path file) throws IOException {
        var builder = new ProcessBuilder(new ArrayList<>(command)).redirectErrorStream(true);
        builder.environment().put("WEEKNOTE_FILE", file.toAbsolutePath().toString());
        Process process = builder.start();
        process.getOutputStream().close();
        try {
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!ended || process.exitValue() != 0) {
                throw new IOException(
                        "The system's trash does not take " + file + ": " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while " + file + " was moved to the trash", e);
        } finally {
            process.destroy();
        }
    }

    private static void putBack(Path file, byte[] content) throws IOException {
        Files.createFile(file);
        AtomicWrite.write(file, content);
    }
}
