package weeknote.ui;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import weeknote.site.recovery.UnsavedText;

/// What the author reads about a text that was not saved.
final class UnsavedWords {

    /// So many characters of a note tell which one it is.
    private static final int MOST_OF_A_LINE = 40;

    private UnsavedWords() {}

    /// `Weeknote ended before week-7.md was saved; what you typed since 21:14 is kept.` The day
    /// stands there unless it is today.
    static String kept(UnsavedText unsaved, ZonedDateTime now) {
        if (unsaved.typed().isEmpty()) {
            return "Weeknote ended when "
                    + name(unsaved)
                    + " had no file any more; its text is kept.";
        }
        String since =
                SpokenTime.of(unsaved.since(), now)
                        .replaceFirst("^Today, ", "")
                        .replaceFirst("^Yesterday", "yesterday");
        return "Weeknote ended before "
                + name(unsaved)
                + " was saved; what you typed since "
                + since
                + " is kept.";
    }

    /// `week-7.md`, or `the note “Dear diary”`.
    static String name(UnsavedText unsaved) {
        return unsaved.path()
                .flatMap(path -> Optional.ofNullable(path.getFileName()))
                .map(Path::toString)
                .orElseGet(() ->
                        firstLine(unsaved.text())
                                .map(line -> "the note “" + line + "”")
                                .orElse("a note without words"));
    }

    /// The first that has a letter or a digit in it, without what marks it as a heading.
    private static Optional<String> firstLine(String text) {
        return text.lines()
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .map(line -> line.replaceFirst("^#{1,6} ", "").strip())
                .map(UnsavedWords::shortened);
    }

    private static String shortened(String line) {
        return line.codePointCount(0, line.length()) <= MOST_OF_A_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_OF_A_LINE)).strip() + "…";
    }
}
