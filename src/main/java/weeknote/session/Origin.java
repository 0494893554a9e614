package weeknote.session;

import java.nio.file.Path;
import java.util.Optional;
import weeknote.site.Access;
import weeknote.site.FileFormat;
import weeknote.site.PostFile;
import weeknote.site.PostPlace;
import weeknote.site.Site;

/// Where the text of a session comes from.
sealed interface Origin {

    /// The text that the session began with or last saved, with the file's own line ends.
    String fileText();

    /// Empty for a post that was never saved.
    Optional<Path> path();

    Access access();

    FileFormat format();

    /// Where the post stands in a site, of whose posts nothing is known yet.
    PostPlace placeIn(Site site);

    record File(PostFile file) implements Origin {
        @Override
        public String fileText() {
            return file.text();
        }

        @Override
        public Optional<Path> path() {
            return Optional.of(file.path());
        }

        @Override
        public Access access() {
            return file.access();
        }

        @Override
        public FileFormat format() {
            return file.format();
        }

        @Override
        public PostPlace placeIn(Site site) {
            return PostPlace.of(file.path(), site);
        }
    }

    record Untitled(String fileText) implements Origin {
        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }

        @Override
        public Access access() {
            return new Access.Writable();
        }

        @Override
        public FileFormat format() {
            return FileFormat.UTF_8;
        }

        @Override
        public PostPlace placeIn(Site site) {
            return PostPlace.NONE;
        }
    }
}
