/// Writes the tree of a document as HTML: as the site's engine does, or made safe for the preview
/// and for pages.
@NullMarked
package weeknote.markdown.html;

import org.jspecify.annotations.NullMarked;
