package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextChange;

/// Knows how one language writes things down.
///
/// Every answer is a list of proposals, the one most like the author's own hand first; whether one
/// is right is found by reading its result, so a writer need not know every trap. No proposal means
/// that the language cannot say it here.
interface SourceWriter {

    /// Gives a key that is there another value.
    List<TextChange> set(Container container, Entry entry, FieldValue value);

    /// Adds a key.
    List<TextChange> add(Container container, String key, FieldValue value);

    /// Adds an item behind the last one.
    List<TextChange> addItem(Node.Sequence list, FieldValue item);

    List<TextChange> removeItem(Entry entry, Node.Sequence list, int index);

    /// Removes the key at `index` with its value.
    List<TextChange> remove(Container container, int index);
}
