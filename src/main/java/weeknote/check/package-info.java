/// Finds what readers of a post will trip over, and says what was meant: each check makes
/// [weeknote.check.Diagnostic]s, data that a window underlines and the command line prints.
///
/// A new check is one class, one line in [weeknote.check.Checks] and one fixture.
@NullMarked
package weeknote.check;

import org.jspecify.annotations.NullMarked;
