/// Writes Markdown for what came from elsewhere.
@NullMarked
package weeknote.markdown.convert;

import org.jspecify.annotations.NullMarked;
