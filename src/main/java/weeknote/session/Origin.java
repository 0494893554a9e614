package weeknote.session;

import weeknote.site.PostFile;

/// Where the text of a session comes from.
sealed interface Origin {

    /// The text that the session began with or last saved, with the file's own line ends.
    String fileText();

    record File(PostFile file) implements Origin {
        @Override
        public String fileText() {
            return file.text();
        }
    }

    record Untitled(String fileText) implements Origin {}
}
