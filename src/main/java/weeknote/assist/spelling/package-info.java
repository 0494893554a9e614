/// Spelling: which words of a post are in no dictionary, and what they could be.
///
/// A misspelling is no diagnostic of `check`: a dictionary knows few names, so a word that is not
/// in it may well be right. It is shown quietly where it stands and counts nowhere.
@NullMarked
package weeknote.assist.spelling;

import org.jspecify.annotations.NullMarked;
