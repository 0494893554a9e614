package weeknote.assist.completion;

import weeknote.frontmatter.Format;
import weeknote.frontmatter.FrontMatter;

/// A term as an item of a list: in the quotes that are open, else plain where that is safe.
final class FieldTerm {

    private FieldTerm() {}

    static String written(String term, String quote, FrontMatter frontMatter) {
        if (quote.equals("'")) {
            return term.replace("'", "''") + "'";
        }
        String escaped = term.replace("\\", "\\\\").replace("\"", "\\\"");
        if (quote.equals("\"")) {
            return escaped + "\"";
        }
        boolean isPlain = frontMatter.format() == Format.YAML && isWord(term);
        return isPlain ? term : "\"" + escaped + "\"";
    }

    /// Letters, and blanks and hyphens between them: no number, no date, no sign of YAML.
    private static boolean isWord(String term) {
        boolean isWord = term.length() > 3 && Character.isLetter(term.charAt(0));
        return isWord
                && !term.equalsIgnoreCase("null")
                && !term.equalsIgnoreCase("true")
                && !term.equalsIgnoreCase("false")
                && term.strip().length() == term.length()
                && term.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-');
    }
}
