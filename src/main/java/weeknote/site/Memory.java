package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import weeknote.site.history.LocalHistory;
import weeknote.site.recovery.Journals;

/// The folder in which the program remembers things, or none, so that a picture or a test leaves no
/// trace.
public sealed interface Memory {

    Remembered recall() throws IOException;

    void keep(Remembered remembered) throws IOException;

    /// The author's settings; empty where nothing is kept.
    Optional<SettingsFile> settings();

    /// The author's own words; empty where nothing is kept.
    Optional<PersonalWords> personalWords();

    /// The sites that may load images from the web; empty where nothing is kept.
    Optional<RememberedSites> remoteImages();

    /// The sites in whose own style posts are shown; empty where nothing is kept.
    Optional<RememberedSites> siteStyles();

    /// The journals of unsaved texts; empty where nothing is kept.
    Optional<Journals> journals();

    /// The versions of posts; empty where nothing is kept.
    Optional<LocalHistory> history();

    /// Where posts go that the author removes; empty where nothing is to leave a trace.
    Optional<Trash> trash();

    /// Folders of the program.
    ///
    /// @param folder for what the program keeps for itself
    /// @param configuration for what the author may edit
    record Folder(Path folder, Path configuration, Trash systemTrash) implements Memory {
        @Override
        public Remembered recall() throws IOException {
            return Remembered.read(folder);
        }

        @Override
        public void keep(Remembered remembered) throws IOException {
            remembered.write(folder);
        }

        @Override
        public Optional<SettingsFile> settings() {
            return Optional.of(SettingsFile.in(configuration));
        }

        @Override
        public Optional<PersonalWords> personalWords() {
            return Optional.of(PersonalWords.in(folder));
        }

        @Override
        public Optional<RememberedSites> remoteImages() {
            return Optional.of(new RememberedSites(folder.resolve("image-sites.txt")));
        }

        @Override
        public Optional<RememberedSites> siteStyles() {
            return Optional.of(new RememberedSites(folder.resolve("style-sites.txt")));
        }

        @Override
        public Optional<Journals> journals() {
            return Optional.of(new Journals(folder.resolve("unsaved")));
        }

        @Override
        public Optional<LocalHistory> history() {
            return Optional.of(new LocalHistory(folder.resolve("history")));
        }

        @Override
        public Optional<Trash> trash() {
            return Optional.of(systemTrash);
        }
    }

    record None() implements Memory {
        @Override
        public Remembered recall() {
            return Remembered.NOTHING;
        }

        @Override
        public void keep(Remembered remembered) {}

        @Override
        public Optional<SettingsFile> settings() {
            return Optional.empty();
        }

        @Override
        public Optional<PersonalWords> personalWords() {
            return Optional.empty();
        }

        @Override
        public Optional<RememberedSites> remoteImages() {
            return Optional.empty();
        }

        @Override
        public Optional<RememberedSites> siteStyles() {
            return Optional.empty();
        }

        @Override
        public Optional<Journals> journals() {
            return Optional.empty();
        }

        @Override
        public Optional<LocalHistory> history() {
            return Optional.empty();
        }

        @Override
        public Optional<Trash> trash() {
            return Optional.empty();
        }
    }
}
