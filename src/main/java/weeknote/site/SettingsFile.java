package weeknote.site;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import weeknote.frontmatter.Edit;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;
import weeknote.frontmatter.FrontMatterProblem;

/// The file of the author's settings. It is made to be read and written by hand: comments, order
/// and keys that the program does not know stay, because a change is an edit of one value, as in
/// the front matter of a post.
///
/// ```
/// ---
/// # light, dark or system
/// theme: dark
/// ---
/// ```
public record SettingsFile(Path path) {

    private static final System.Logger LOG = System.getLogger(SettingsFile.class.getName());

    private static final String NAME = "settings.yaml";

    private static final String FRESH =
            """
            ---
            # The settings of Weeknote. They count as soon as this file is saved.

            # light, dark, or system: as the system is
            theme: system

            # The size of the text, in percent; of the preview alone, on top of that
            zoom: 100
            preview-zoom: 100

            # The language of the spelling: post (as the post says), off, or one such as en_GB
            spelling: post

            # How the source is shown
            line-numbers: false
            focus: false
            typewriter: false

            # How the preview is shown
            preview-phone-width: false
            preview-always-light: false

            # Whether each save leaves a version, to be found in File > History
            keep-versions: true
            ---
            """;

    /// What became of reading.
    public sealed interface Reading {}

    /// The settings that the file comes to.
    ///
    /// @param complaints a sentence for each value that can mean nothing
    public record Read(Settings settings, List<String> complaints) implements Reading {
        public Read {
            complaints = List.copyOf(complaints);
        }
    }

    /// There is no file: the usual settings count.
    public record Missing() implements Reading {}

    /// A file that cannot be read.
    ///
    /// @param reason a sentence
    public record Broken(String reason) implements Reading {}

    static SettingsFile in(Path folder) {
        return new SettingsFile(folder.resolve(NAME));
    }

    public Reading read() {
        if (Files.notExists(path)) {
            return new Missing();
        }
        try {
            FrontMatter written = FrontMatter.of(fenced(PostFile.read(path).text()));
            Optional<Broken> broken = broken(written);
            if (broken.isPresent()) {
                return broken.get();
            }
            List<String> complaints = new ArrayList<>();
            Settings settings = Settings.of(written, complaints);
            return new Read(settings, complaints);
        } catch (IOException e) {
            return new Broken(DiskReason.of(e));
        }
    }

    private static Optional<Broken> broken(FrontMatter written) {
        return written.isEditable()
                ? Optional.empty()
                : written.problems().stream()
                        .map(FrontMatterProblem::message)
                        .map(Broken::new)
                        .findFirst();
    }

    /// Fields that stand without fences are meant all the same.
    private static String fenced(String text) {
        boolean hasFences = !FrontMatter.of(text).range().isEmpty();
        return hasFences ? text : "---\n" + text + (text.endsWith("\n") ? "" : "\n") + "---\n";
    }

    /// Makes the file say this, and leaves all else in it as it is. One that cannot be read is set
    /// aside.
    ///
    /// @throws IOException if the disk says no
    public void write(Settings settings) throws IOException {
        switch (read()) {
            case Read(Settings now, List<String> _) -> {
                if (!now.equals(settings)) {
                    write(now, settings);
                }
            }
            case Missing() -> write(Settings.USUAL, settings);
            case Broken _ -> {
                setAside();
                write(Settings.USUAL, settings);
            }
        }
    }

    /// What did not change is not touched: what stands there may be what the author means to mend.
    private void write(Settings now, Settings wanted) throws IOException {
        PostFile file = made();
        String text = fenced(file.text());
        Map<String, FieldValue> before = now.fields(wanted.modes());
        for (Map.Entry<String, FieldValue> field : wanted.fields(now.modes()).entrySet()) {
            if (!field.getValue().equals(before.get(field.getKey()))) {
                text = set(text, field.getKey(), field.getValue());
            }
        }
        SaveOutcome _ = file.save(text);
    }

    private static String set(String text, String key, FieldValue value) throws IOException {
        Edit edit = FrontMatter.of(text).set(key, value);
        if (edit instanceof Edit.Refused(String reason)) {
            throw new IOException(key + ": " + reason);
        }
        return edit.apply(text);
    }

    /// The file, which is made with comments if there is none.
    ///
    /// @throws IOException if the disk says no
    public PostFile made() throws IOException {
        if (Files.exists(path)) {
            return PostFile.read(path);
        }
        Files.createDirectories(path.toAbsolutePath().getParent());
        return PostFile.write(path, FRESH, FileFormat.UTF_8);
    }

    /// Tells when something may have happened to the file, be it there yet or not.
    ///
    /// @param background waits for what the system tells
    /// @param changed runs there
    /// @throws IOException if its folder cannot be watched
    public FileWatch watch(Executor background, Runnable changed) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        return FileWatch.of(path, background, changed);
    }

    /// Gives a file that cannot be read another name, so that nothing written by hand is lost.
    ///
    /// @return the other name; empty if it has to stay
    public Optional<Path> setAside() {
        try {
            Path aside = aside();
            Files.move(path, aside);
            return Optional.of(aside);
        } catch (IOException e) {
            LOG.log(WARNING, "Settings that cannot be read stay", e);
            return Optional.empty();
        }
    }

    private Path aside() {
        Path aside = path.resolveSibling("settings.broken.yaml");
        for (int number = 2; Files.exists(aside); number++) {
            aside = path.resolveSibling("settings.broken-" + number + ".yaml");
        }
        return aside;
    }
}
