package weeknote.session;

import java.util.List;
import weeknote.assist.spelling.DictionarySource;
import weeknote.assist.spelling.Misspelling;

/// What came of checking the spelling of the open post.
public sealed interface SpellingReport {

    List<Misspelling> misspellings();

    /// It is checked.
    record Checked(DictionarySource dictionary, List<Misspelling> misspellings)
            implements SpellingReport {
        public Checked {
            misspellings = List.copyOf(misspellings);
        }
    }

    /// There is no dictionary for the post's language, or it cannot be read.
    ///
    /// @param language its tag
    record NoDictionary(String language) implements SpellingReport {
        @Override
        public List<Misspelling> misspellings() {
            return List.of();
        }
    }

    /// The author does not want it.
    record Off() implements SpellingReport {
        @Override
        public List<Misspelling> misspellings() {
            return List.of();
        }
    }
}
