package weeknote.markdown.highlight;

import weeknote.markdown.Highlighting;

/// The attributes of the elements around highlighted code, each with a space before it.
///
/// @param box of `pre`, and of the box around a table
/// @param stressedLine of a line to stress
record CodeMarkup(
        String box,
        String table,
        String cell,
        String codeCell,
        String plainLine,
        String stressedLine,
        String code,
        String inlineNumber,
        String tableNumber,
        String stressedNumber) {

    private static final String NUMBER =
            "white-space:pre;-webkit-user-select:none;user-select:none;"
                    + "margin-right:0.4em;padding:0 0.4em 0 0.4em;";
    private static final String CELL = "vertical-align:top;padding:0;margin:0;border:0;";

    private static final CodeMarkup CLASSES =
            new CodeMarkup(
                    " class=\"chroma\"",
                    " class=\"lntable\"",
                    " class=\"lntd\"",
                    " class=\"lntd\"",
                    " class=\"line\"",
                    " class=\"line hl\"",
                    " class=\"cl\"",
                    " class=\"ln\"",
                    " class=\"lnt\"",
                    " class=\"hl\"");

    static CodeMarkup of(Highlighting highlighting) {
        return highlighting.noClasses() ? styles(highlighting) : CLASSES;
    }

    private static CodeMarkup styles(Highlighting highlighting) {
        Style style = Style.named(highlighting.style());
        String columns = highlighting.tabWidth() + ";";
        String tabs =
                highlighting.tabWidth() == 8
                        ? ""
                        : "-moz-tab-size:"
                                + columns
                                + "-o-tab-size:"
                                + columns
                                + "tab-size:"
                                + columns;
        String grid = highlighting.highlightedLines().isEmpty() ? "" : "display:grid;";
        return new CodeMarkup(
                style(style.base() + ";" + tabs + grid),
                style("border-spacing:0;padding:0;margin:0;border:0;"),
                style(CELL),
                style(CELL + ";width:100%"),
                style("display:flex;"),
                style("display:flex; " + style.stressed()),
                "",
                style(NUMBER + style.number()),
                style(NUMBER + style.number()),
                style(style.stressed()));
    }

    private static String style(String style) {
        return " style=\"" + style + '"';
    }

    String line(boolean isStressed) {
        return isStressed ? stressedLine : plainLine;
    }
}
