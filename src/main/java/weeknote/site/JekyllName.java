package weeknote.site;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a Jekyll post's file without its ending: `2016-10-03-week-40`
/// ([Jekyll](https://jekyllrb.com/docs/posts/#creating-posts)).
///
/// @param title `week-40`
record JekyllName(LocalDate date, String title) {

    private static final Pattern NAME =
            Pattern.compile("(\\d{2,4})-(\\d{1,2})-(\\d{1,2})-(.*)", Pattern.DOTALL);

    /// Empty for a file that is not named so. A day that its month has not is one of the next.
    static Optional<JekyllName> of(String stem) {
        Matcher name = NAME.matcher(stem);
        if (!name.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(name.group(1));
        int month = Math.clamp(Integer.parseInt(name.group(2)), 1, 12);
        LocalDate first = LocalDate.of(year < 100 ? year + 2000 : year, month, 1);
        return Optional.of(
                new JekyllName(first.plusDays(Integer.parseInt(name.group(3)) - 1), name.group(4)));
    }
}
