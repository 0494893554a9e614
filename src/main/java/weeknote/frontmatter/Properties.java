package weeknote.frontmatter;

/// What YAML lets stand before a value: `&anchor` and `!tag`. Empty texts where there is none.
record Properties(String anchor, String tag) {

    static final Properties NONE = new Properties("", "");
}
