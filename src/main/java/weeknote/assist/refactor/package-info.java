/// Changes of a whole post that keep what its readers see: renames, conversions of links, tidying
/// of footnotes. Each proposes a change or says why there is none; nothing is written here.
@NullMarked
package weeknote.assist.refactor;

import org.jspecify.annotations.NullMarked;
