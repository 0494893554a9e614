package weeknote.assist.edit.list;

import weeknote.assist.edit.structure.ListItem;

/// A list item's marker as written: a bullet, or digits and a delimiter. `08.` keeps its padding.
///
/// @param digits empty for a bullet
/// @param delimiter the bullet itself, or `.` or `)`
record Marker(String digits, char delimiter) {

    private static final int MOST_DIGITS = 9;

    static Marker of(ListItem item, String post) {
        String text = item.item().marker().of(post);
        return new Marker(text.substring(0, text.length() - 1), text.charAt(text.length() - 1));
    }

    boolean isOrdered() {
        return !digits.isEmpty();
    }

    int number() {
        return Integer.parseInt(digits);
    }

    /// The same kind of marker with another number; a bullet stays.
    Marker withNumber(int number) {
        if (!isOrdered()) {
            return this;
        }
        String plain = Integer.toString(number);
        boolean isPadded = digits.length() > 1 && digits.charAt(0) == '0';
        int zeros = isPadded ? Math.max(0, digits.length() - plain.length()) : 0;
        String padded = "0".repeat(zeros) + plain;
        return padded.length() > MOST_DIGITS ? this : new Marker(padded, delimiter);
    }

    Marker next() {
        return isOrdered() ? withNumber(number() + 1) : this;
    }

    @Override
    public String toString() {
        return digits + delimiter;
    }
}
