package weeknote.markdown;

/// Input that makes careless parsers hang or overflow their stack.
record HostileText(String name, String text) {

    /// In characters, about.
    static final int LENGTH = Integer.getInteger("hostileLength", 30_000);

    static HostileText repeating(String part) {
        return new HostileText(part, part.repeat(LENGTH / part.length()));
    }

    static HostileText nesting(String open, String close) {
        int count = LENGTH / (open.length() + close.length());
        return new HostileText(open + "…" + close, open.repeat(count) + "a" + close.repeat(count));
    }

    @Override
    public String toString() {
        return name;
    }
}
