/// What an author may be about to type, told from the caret's surroundings: labels, footnotes,
/// posts, headings, files, shortcodes, front matter. Nothing is offered in code, in raw HTML and
/// where no such thing has begun.
@NullMarked
package weeknote.assist.completion;

import org.jspecify.annotations.NullMarked;
