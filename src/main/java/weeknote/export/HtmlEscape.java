package weeknote.export;

/// Text as it stands in HTML, between tags and in a quoted attribute alike.
final class HtmlEscape {

    private HtmlEscape() {}

    static String of(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
