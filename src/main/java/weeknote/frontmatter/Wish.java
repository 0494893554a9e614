package weeknote.frontmatter;

import java.util.List;

/// What an edit is to bring about, to compare its result with.
///
/// A `path` is one of [Target].
sealed interface Wish {

    List<Integer> path();

    /// The field at the path has this value.
    record Value(List<Integer> path, FieldValue value) implements Wish {}

    /// The mapping at the path has one more key.
    record NewKey(List<Integer> path, String key, FieldValue value) implements Wish {}

    /// The field at the path is gone.
    record NoKey(List<Integer> path) implements Wish {}
}
