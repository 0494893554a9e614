package weeknote.markdown;

import java.util.List;
import java.util.Random;
import weeknote.Fixtures;

/// Real posts, cut, spliced and repeated at random, with characters thrown in that are hard to
/// count: astral, combining, control characters, lone surrogates, non-characters, line ends of
/// every kind.
record Mutants(List<String> posts) {

    private static final String SIGNS = "*_`~[]()<>!#|:-+.>{}%\"'&\\ \t\n=^1a@/";

    private static final List<String> ODD =
            List.of(
                    "\uD83D\uDE00",
                    "\uD800",
                    "\uDC00",
                    "e\u0301",
                    "\u0301",
                    "\0",
                    "\u0001",
                    "\u007F",
                    "\u0085",
                    "\u00A0",
                    "\u00AD",
                    "\u0130",
                    "\u1E9E",
                    "\u200D",
                    "\u202E",
                    "\u2028",
                    "\u2029",
                    "\u3000",
                    "你",
                    "\uFEFF",
                    "\uFDD0",
                    "\uFDD1",
                    "\uFDEF",
                    "\uFFFD",
                    "\uFFFF",
                    "\uDBFF\uDFFF",
                    "\r",
                    "\r\n",
                    "\f",
                    "\u000B");

    static Mutants ofOpenPosts() {
        return new Mutants(Fixtures.openPosts().stream().map(Fixtures::read).toList());
    }

    String mutant(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(piece(random));
        int changes = 1 + random.nextInt(12);
        for (int i = 0; i < changes; i++) {
            change(text, random);
        }
        return text.toString();
    }

    private void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(60));
        switch (random.nextInt(7)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, piece(random));
            case 2 -> text.insert(at, text.substring(at, end).repeat(random.nextInt(8)));
            case 3 -> text.insert(at, signs(random).repeat(1 + random.nextInt(20)));
            case 4 -> text.replace(at, end, text.substring(at, end).replace("\n", "\r\n"));
            case 5 -> text.insert(at, anyCharacter(random));
            default -> text.insert(at, signs(random));
        }
    }

    private String piece(Random random) {
        String post = posts.get(random.nextInt(posts.size()));
        int from = random.nextInt(post.length());
        return post.substring(from, Math.min(post.length(), from + random.nextInt(1500)));
    }

    private static String signs(Random random) {
        StringBuilder signs = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            signs.append(
                    random.nextInt(3) == 0
                            ? ODD.get(random.nextInt(ODD.size()))
                            : SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }

    private static String anyCharacter(Random random) {
        return Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
    }
}
