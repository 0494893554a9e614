package weeknote.text;

/// The letters that a word has, for a first look at whether another may be the same word misspelt:
/// far faster than comparing the two. Some letters count as the same.
///
/// @param bits one for each letter, by the last six bits of its code unit
public record LetterSet(long bits) {

    public static LetterSet of(String word) {
        long bits = 0;
        for (int i = 0; i < word.length(); i++) {
            // Java takes the last six bits of the distance of a shift alone.
            bits |= 1L << word.charAt(i);
        }
        return new LetterSet(bits);
    }

    /// Whether so many slips of the keys may lead from one word to the other: each brings at most
    /// one letter, and takes at most one.
    public boolean mayBeNear(LetterSet other, int slips) {
        return Long.bitCount(bits & ~other.bits) <= slips
                && Long.bitCount(other.bits & ~bits) <= slips;
    }
}
