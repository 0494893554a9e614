package weeknote.assist.spelling;

/// `organize` in British English, as Oxford and many of its readers spell it; British dictionaries
/// have `organise` alone.
///
/// @param american knows which words are spelt with a z at all: `prize`, but not `advertize`
record Oxford(Dictionary british, Dictionary american) {

    boolean knows(String word) {
        for (int i = word.indexOf("iz", 1); i >= 0; i = word.indexOf("iz", i + 1)) {
            String twin = word.substring(0, i) + "is" + word.substring(i + 2);
            if (british.knows(twin) && american.knows(word)) {
                return true;
            }
        }
        return false;
    }
}
