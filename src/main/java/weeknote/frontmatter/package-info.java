/// Reads the front matter of a post and makes the smallest change that sets, adds or removes a
/// field.
///
/// ```
/// ---
/// title: Week 40     <- a field: its key, its value, and where both stand
/// tags:  [go, java]
/// ---
/// The body.
/// ```
///
/// [weeknote.frontmatter.FrontMatter] is the door. What is read are values with ranges in the post;
/// an edit is a [weeknote.text.TextChange], proved by reading its result before it is handed out.
/// Nothing here touches a file, and no text makes anything here throw.
@NullMarked
package weeknote.frontmatter;

import org.jspecify.annotations.NullMarked;
