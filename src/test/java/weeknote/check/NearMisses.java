package weeknote.check;

import java.util.regex.Pattern;

/// What looks like a mistake in a fixture and is none, marked so that it can be counted:
///
/// ```
/// He wrote "their [sic] house".
/// %%              ~~~~~
/// ```
final class NearMisses {

    private static final Pattern LINE = Pattern.compile("(?m)^%%[<~ ]*~\n");
    private static final Pattern MARK = Pattern.compile("~+");

    private NearMisses() {}

    /// The fixture with the marks of what is found alone.
    static String without(String marked) {
        return LINE.matcher(marked).replaceAll("");
    }

    static long count(String marked) {
        return LINE.matcher(marked)
                .results()
                .flatMap(line -> MARK.matcher(line.group()).results())
                .count();
    }
}
