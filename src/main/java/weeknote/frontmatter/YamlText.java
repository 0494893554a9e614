package weeknote.frontmatter;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A YAML text that SnakeYAML can read, of the same length as the author's, so that offsets hold.
///
/// Hugo accepts a tab between the parts of a line, and lets U+0085, U+2028 and U+2029 in quotes;
/// SnakeYAML stumbles over both. Tabs that indent harm Hugo too, and stay.
final class YamlText {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<quoted>\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"|'[^'\\r\\n]*+')"
                            + "|(?<=[ \\t])#[^\\r\\n]*+"
                            + "|(?<=[:,\\[{])[ \\t]*\\t[ \\t]*"
                            + "|[ \\t]*\\t[ \\t]*(?=[#,\\]}\\r\\n])",
                    Pattern.UNIX_LINES);
    private static final Pattern LINE_BREAK = Pattern.compile("[\u0085\u2028\u2029]");

    private YamlText() {}

    /// Whether [#readable] can change anything.
    static boolean needsHelp(String yaml) {
        return yaml.indexOf('\t') >= 0 || LINE_BREAK.matcher(yaml).find();
    }

    static String readable(String yaml) {
        return PARTS.matcher(yaml).replaceAll(part -> Matcher.quoteReplacement(part(part)));
    }

    private static String part(MatchResult part) {
        String text = part.group();
        if (part.group("quoted") != null) {
            return LINE_BREAK.matcher(text).replaceAll(" ");
        }
        return text.startsWith("#") ? text : " ".repeat(text.length());
    }
}
