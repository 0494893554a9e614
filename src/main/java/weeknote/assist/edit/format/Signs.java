package weeknote.assist.edit.format;

/// What stands before and behind a marked text.
record Signs(String open, String close) {

    static Signs of(String sign) {
        return new Signs(sign, sign);
    }

    /// A code span's signs: longer than any run of backticks in it, with a space where the code
    /// begins or ends with one ([CommonMark](https://spec.commonmark.org/0.31.2/#code-spans)).
    static Signs around(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String sign = "`".repeat(longest == 1 ? 2 : longest == 2 ? 1 : longest + 1);
        boolean isPadded = code.startsWith("`") || code.endsWith("`");
        return isPadded ? new Signs(sign + " ", " " + sign) : of(longest == 0 ? "`" : sign);
    }
}
