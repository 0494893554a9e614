package weeknote.markdown;

import java.util.ArrayList;
import java.util.List;
import weeknote.LongPost;

/// Prints the heap that a document takes once it is read, beside its text.
///
/// ```
/// java -Xmx2g -XX:+UseSerialGC -cp target/test-classes:target/classes:$(cat target/tcp.txt) \
///     weeknote.markdown.HeapFigures
/// ```
final class HeapFigures {

    private static final List<Integer> LENGTHS = List.of(100_000, 1_000_000, 10_000_000);

    private HeapFigures() {}

    static void main() {
        for (String corpus : List.of("note", "posts")) {
            for (int length : LENGTHS) {
                System.out.printf(
                        "%s, %,d characters: %.1f MB of heap per MB%n",
                        corpus, length, heapOf(LongPost.of(corpus, length)) / (double) length);
            }
        }
    }

    private static long heapOf(String text) {
        // a first one loads the classes; both are in this list, so that neither is collected early
        List<MarkdownDocument> kept = new ArrayList<>();
        kept.add(Rendering.parse("a", Dialect.HUGO));
        long before = used();
        kept.add(Rendering.parse(text, Dialect.HUGO));
        long after = used();
        return kept.size() == 2 ? after - before : 0;
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
