package weeknote.ui;

import java.util.Optional;
import weeknote.assist.spelling.Dictionaries;
import weeknote.assist.spelling.SpellingChoice;
import weeknote.site.PersonalWords;

/// What the spelling is checked with.
///
/// @param personal the author's own words; empty where nothing is kept
/// @param choice of the language, as it was left
record SpellingSetup(
        Dictionaries dictionaries, Optional<PersonalWords> personal, SpellingChoice choice) {}
