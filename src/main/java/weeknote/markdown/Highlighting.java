package weeknote.markdown;

/// How a Hugo site highlights code: its `markup.highlight`
/// ([Hugo](https://gohugo.io/getting-started/configuration-markup/#highlight)).
///
/// @param codeFences whether fenced code is highlighted at all
/// @param noClasses colours are styles in the page, not classes for a style sheet
/// @param lineNumbersInTable they stand in a table's first cell, not in each line
/// @param firstLine the number of the first line
/// @param tabWidth the columns of a tab
/// @param style the name of Chroma's style: `monokai`
/// @param highlightedLines the lines to stress, as `2-4 7`; empty for none
public record Highlighting(
        boolean codeFences,
        boolean noClasses,
        boolean lineNumbers,
        boolean lineNumbersInTable,
        int firstLine,
        int tabWidth,
        String style,
        String highlightedLines) {

    /// Hugo's defaults.
    public static final Highlighting HUGO =
            new Highlighting(true, true, false, true, 1, 4, "monokai", "");

    /// Code stays as it is.
    public static final Highlighting NONE =
            new Highlighting(false, true, false, true, 1, 4, "monokai", "");
}
