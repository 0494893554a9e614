package weeknote.markdown;

import weeknote.text.TextRange;

/// A footnote definition: `[^label]: its text`, which may go on over several blocks.
///
/// @param label as written, without the caret
/// @param range the whole definition, without the line end behind it
/// @param labelRange the label, without the caret
/// @param contentRange from its first character behind the marker to the end of `range`
/// @param number the number readers see, by first use; 0 if nothing refers to it
/// @param isDuplicate an earlier definition has the same label and wins
public record FootnoteDefinition(
        String label,
        TextRange range,
        TextRange labelRange,
        TextRange contentRange,
        int number,
        boolean isDuplicate)
        implements Definition {

    @Override
    public boolean isUsed() {
        return number > 0;
    }
}
