package weeknote.assist.edit;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.Fixtures;

/// Documents made of pieces: what stands between blank lines in the table of cases and in real
/// posts.
final class RandomDocument {

    private static final int LONGEST_PIECE = 600;
    private static final List<String> PIECES = pieces();

    private RandomDocument() {}

    static String of(Random random) {
        return IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(_ -> PIECES.get(random.nextInt(PIECES.size())))
                .map(piece -> random.nextInt(6) == 0 ? prefixed(piece, "> ") : piece)
                .map(piece -> random.nextInt(8) == 0 ? "- x\n\n" + prefixed(piece, "  ") : piece)
                .collect(Collectors.joining(random.nextInt(3) == 0 ? "\n" : "\n\n"));
    }

    private static String prefixed(String piece, String prefix) {
        return prefix + piece.replace("\n", "\n" + prefix);
    }

    private static List<String> pieces() {
        Stream<String> rows =
                Row.read(Fixtures.editCases()).stream()
                        .flatMap(row -> Stream.of(row.before(), row.after()))
                        .map(drawn -> Marked.of(drawn).text());
        Stream<String> posts =
                Fixtures.openPosts().stream()
                        .limit(60)
                        .map(Fixtures::read)
                        .map(text -> text.replace("\r", ""))
                        .flatMap(text -> Stream.of(text.split("\n\n")))
                        .filter(piece -> piece.length() < LONGEST_PIECE);
        return Stream.concat(rows, posts.limit(400)).toList();
    }
}
