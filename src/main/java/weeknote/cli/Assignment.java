package weeknote.cli;

import weeknote.frontmatter.Edit;
import weeknote.frontmatter.FrontMatter;

/// One wish of `weeknote set`.
sealed interface Assignment {

    /// `key=value`
    record Set(String key, String value) implements Assignment {}

    /// `key+=item`
    record Add(String key, String item) implements Assignment {}

    /// `key-=item`
    record Take(String key, String item) implements Assignment {}

    /// `key!`
    record Remove(String key) implements Assignment {}

    /// Reads an argument.
    ///
    /// @throws UsageException if it is none of these
    static Assignment of(String argument) {
        int equals = argument.indexOf('=');
        if (equals > 1 && argument.charAt(equals - 1) == '+') {
            return new Add(argument.substring(0, equals - 1), argument.substring(equals + 1));
        }
        if (equals > 1 && argument.charAt(equals - 1) == '-') {
            return new Take(argument.substring(0, equals - 1), argument.substring(equals + 1));
        }
        if (equals > 0) {
            return new Set(argument.substring(0, equals), argument.substring(equals + 1));
        }
        if (equals < 0 && argument.length() > 1 && argument.endsWith("!")) {
            return new Remove(argument.substring(0, argument.length() - 1));
        }
        throw new UsageException(
                "'"
                        + argument
                        + "' is no assignment; write key=value, key+=item, key-=item or key!");
    }

    /// The edit that makes it true.
    default Edit edit(FrontMatter frontMatter) {
        return switch (this) {
            case Set(String key, String value) -> frontMatter.set(key, value);
            case Add(String key, String item) -> frontMatter.addItem(key, item);
            case Take(String key, String item) -> frontMatter.removeItem(key, item);
            case Remove(String key) -> frontMatter.remove(key);
        };
    }
}
