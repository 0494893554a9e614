package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Something in the front matter that is not what its author can have meant.
///
/// @param range what to underline
/// @param message a sentence for the author: what, where, what to do
/// @param fixes changes that are safe to offer; mostly one or none
public record FrontMatterProblem(Kind kind, TextRange range, String message, List<Fix> fixes) {

    public FrontMatterProblem {
        fixes = List.copyOf(fixes);
    }

    /// A change with the words to offer it by: "Put quotes around the title".
    public record Fix(String title, TextChange change) {}

    /// What is wrong, with a stable code.
    public enum Kind {
        /// The parser cannot read it; nothing can be edited.
        UNREADABLE("unreadable", true),
        /// No closing fence.
        UNCLOSED("unclosed", true),
        /// A list or a scalar where keys and values belong.
        NOT_A_MAPPING("not-a-mapping", true),
        /// The same key twice.
        DUPLICATE_KEY("duplicate-key", false),
        /// The same key in two spellings, to an engine that knows only one.
        CASE_DUPLICATE_KEY("case-duplicate-key", false),
        /// A date that the engine reads as none, or as another one.
        UNREAD_DATE("unread-date", false),
        /// A value of a type that the engine drops.
        WRONG_TYPE("wrong-type", false),
        /// The post has no front matter, but the engine takes its first characters for one.
        TAKEN_FOR_FRONT_MATTER("taken-for-front-matter", false);

        private final String code;
        private final boolean breaking;

        Kind(String code, boolean breaking) {
            this.code = code;
            this.breaking = breaking;
        }

        /// `frontmatter.duplicate-key` and the like.
        public String code() {
            return "frontmatter." + code;
        }

        /// Whether the front matter cannot be read at all because of it.
        public boolean isBreaking() {
            return breaking;
        }
    }
}
