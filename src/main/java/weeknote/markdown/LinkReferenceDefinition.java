package weeknote.markdown;

import weeknote.text.TextRange;

/// A link reference definition: `[label]: destination "title"`.
///
/// @param label as written
/// @param destination decoded, as in [Link]
/// @param title decoded; empty if there is none
/// @param range the whole definition over all its lines, without the line end behind it
/// @param labelRange the label without its brackets
/// @param destinationRange the destination without angle brackets
/// @param titleRange the title with its quotes; empty if there is none
/// @param isDuplicate an earlier definition has the same label and wins
/// @param isUsed a link or image leads to its destination
public record LinkReferenceDefinition(
        String label,
        String destination,
        String title,
        TextRange range,
        TextRange labelRange,
        TextRange destinationRange,
        TextRange titleRange,
        boolean isDuplicate,
        boolean isUsed)
        implements Definition {}
