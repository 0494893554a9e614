package weeknote.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.text.TextRange;

/// The number of a note in its series as a title, a slug or a file's name says it: 40 of `Week 40,
/// 2016 - IoT`, `week-40-2016` and `2016-10-03-week-40`.
///
/// @param word in lower case: `week`
/// @param year 0 where it is not said
/// @param digits where the number stands in the text
record WeekName(String word, int number, int year, TextRange digits) {

    private static final Pattern NAME =
            Pattern.compile(
                    "(?:\\d{4}-\\d\\d-\\d\\d-)?(\\p{L}+)[ _-]?#?(\\d{1,3})"
                            + "(?:,? ?[ _-](\\d{4}))?(?![\\d.\\p{L}]).*",
                    Pattern.DOTALL);

    static Optional<WeekName> of(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            return Optional.empty();
        }
        String year = name.group(3);
        return Optional.of(
                new WeekName(
                        name.group(1).toLowerCase(Locale.ROOT),
                        Integer.parseInt(name.group(2)),
                        year == null ? 0 : Integer.parseInt(year),
                        new TextRange(name.start(2), name.end(2))));
    }

    /// Whether both may name the same note.
    boolean agrees(WeekName other) {
        return number == other.number && (year == 0 || other.year == 0 || year == other.year);
    }

    /// `week 40, 2016`
    String words() {
        return word + " " + number + (year == 0 ? "" : ", " + year);
    }
}
