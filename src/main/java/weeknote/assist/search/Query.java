package weeknote.assist.search;

import java.util.Set;

/// What is looked for: a plain text, unless `options` says that it is a regular expression.
public record Query(String pattern, Set<Option> options) {

    /// How a text is compared with the pattern.
    public enum Option {
        /// `Week` is not `week`.
        CASE,
        /// `week` is not in `weekly`.
        WORD,
        /// The pattern is a regular expression, in the notation of [java.util.regex.Pattern].
        REGEX
    }

    public Query {
        options = Set.copyOf(options);
    }

    public boolean has(Option option) {
        return options.contains(option);
    }
}
