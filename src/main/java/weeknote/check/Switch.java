package weeknote.check;

import weeknote.text.TextRange;

/// What an author has said about checks: that they are off, or on again.
///
/// @param codes one code, or all of a group: `link.http`, `link.*`
/// @param range where it is said in the post; empty if that is in the site's settings
record Switch(String codes, boolean isOff, TextRange range) {

    boolean isAbout(String code) {
        return codes.endsWith("*")
                ? code.startsWith(codes.substring(0, codes.length() - 1))
                : code.equals(codes);
    }
}
