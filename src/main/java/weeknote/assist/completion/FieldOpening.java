package weeknote.assist.completion;

import weeknote.text.TextRange;

/// What has begun in the front matter at the caret.
///
/// @param key of the value; empty while a key is typed
/// @param typed from its first character, without an opening quote, to the caret
/// @param replaced what a choice replaces
/// @param quote the opening quote before `typed`; empty if there is none
record FieldOpening(String key, TextRange typed, TextRange replaced, String quote) {

    boolean isKey() {
        return key.isEmpty();
    }
}
