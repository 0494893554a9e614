package weeknote.assist.edit.format;

/// What a stretch of text can be marked as.
public enum Style {
    STRONG("**", "strong", "b"),
    EMPHASIS("*", "em", "i"),
    STRIKETHROUGH("~~", "del", "s"),
    CODE("`", "code", "code");

    private final String sign;
    private final String element;
    private final String otherElement;

    Style(String sign, String element, String otherElement) {
        this.sign = sign;
        this.element = element;
        this.otherElement = otherElement;
    }

    /// What stands before and behind the marked text.
    public String sign() {
        return sign;
    }

    /// The signs as raw HTML, where the sign's own rules would not let it open or close.
    Signs html() {
        return new Signs("<" + element + ">", "</" + element + ">");
    }

    /// Whether `html` is the opening tag of an element that means the same.
    boolean isOpening(String html) {
        return html.equals("<" + element + ">") || html.equals("<" + otherElement + ">");
    }

    boolean isClosing(String html) {
        return html.equals("</" + element + ">") || html.equals("</" + otherElement + ">");
    }
}
