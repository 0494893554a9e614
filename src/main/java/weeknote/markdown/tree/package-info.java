/// The tree of a read document: blocks and inlines as values, each with its range in the post.
@NullMarked
package weeknote.markdown.tree;

import org.jspecify.annotations.NullMarked;
