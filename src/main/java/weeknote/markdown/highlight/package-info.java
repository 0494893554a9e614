/// Code as Hugo's highlighter, Chroma, wraps it: lines, numbers, stressed lines. What it knows of
/// languages and styles was asked of Hugo 0.111.3 itself.
@NullMarked
package weeknote.markdown.highlight;

import org.jspecify.annotations.NullMarked;
