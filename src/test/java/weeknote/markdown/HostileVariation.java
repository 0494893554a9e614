package weeknote.markdown;

import java.util.List;
import java.util.Random;

/// A hostile text that nobody thought of: a part repeated with other signs in it, inside a
/// container, or in turns with another part.
record HostileVariation(String part, Random random) {

    private static final List<String> SIGNS =
            List.of(
                    "*", "_", "`", "~~", "[", "]", "(", ")", "<", ">", "!", "|", "\\", "\"", "a",
                    " ", "\n", "\n\n", "\t", "&", ":", "-", "#", "=", "^", "{", "}", "@", ".", "你");

    private static final List<String> CONTAINERS =
            List.of("", "", "> ", "- ", "1. ", "|a|\n|-|\n|", "[^a]: ", "a\n: ", "# ", "[", "*");

    static HostileText of(String part, int seed) {
        HostileVariation variation = new HostileVariation(part, new Random(seed));
        String unit = variation.unit();
        String first = any(CONTAINERS, variation.random);
        String last = variation.random.nextBoolean() ? any(SIGNS, variation.random) : "";
        return new HostileText(
                first + unit + "…" + last,
                first + unit.repeat(HostileText.LENGTH / unit.length()) + last);
    }

    private String unit() {
        StringBuilder unit = new StringBuilder(part.repeat(1 + random.nextInt(3)));
        if (random.nextInt(3) == 0) {
            unit.append(any(HostileTexts.PARTS, random));
        }
        int signs = random.nextInt(4);
        for (int i = 0; i < signs; i++) {
            unit.insert(random.nextInt(unit.length() + 1), any(SIGNS, random));
        }
        return unit.toString();
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
