package weeknote.ui;

import java.util.Optional;
import weeknote.assist.spelling.Dictionaries;
import weeknote.site.PersonalWords;

/// What the spelling is checked with.
///
/// @param personal the author's own words; empty where nothing is kept
record SpellingSetup(Dictionaries dictionaries, Optional<PersonalWords> personal) {}
