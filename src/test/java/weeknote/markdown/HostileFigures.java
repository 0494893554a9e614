package weeknote.markdown;

import java.lang.management.ManagementFactory;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.markdown.HostileNestingTest.Case;

/// Measures the hostile texts, and variations of every part of them: prints each that is the
/// slowest so far, and how many there were now and then.
///
/// ```
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) \
///     weeknote.markdown.HostileFigures 100
/// ```
///
/// The number says how many variations of each part are tried. Times are those of the thread.
final class HostileFigures {

    private static final long SLOW = 500_000_000;

    private HostileFigures() {}

    static void main(String[] args) {
        int variations = args.length == 0 ? 100 : Integer.parseInt(args[0]);
        Iterator<Case> cases =
                Stream.concat(
                                HostileTexts.all()
                                        .flatMap(
                                                text -> HostileNestingTest.everyWay(text).stream()),
                                IntStream.range(0, variations)
                                        .boxed()
                                        .flatMap(HostileFigures::variations))
                        .iterator();
        int count = 0;
        long slowest = 0;
        while (cases.hasNext()) {
            Case each = cases.next();
            long nanos = nanos(each);
            count++;
            if (nanos > slowest || nanos > SLOW) {
                System.out.printf("%6d ms  %s%n", nanos / 1_000_000, escaped(each.toString()));
            }
            slowest = Math.max(slowest, nanos);
            if (count % 100 == 0 || !cases.hasNext()) {
                System.out.println(count + " cases, each about 100,000 characters");
            }
        }
    }

    // One variation of every part, each in another dialect and safety
    private static Stream<Case> variations(int round) {
        int count = HostileTexts.PARTS.size();
        return IntStream.range(round * count, (round + 1) * count)
                .mapToObj(seed -> {
                    List<Case> ways =
                            HostileNestingTest.everyWay(
                                    HostileVariation.of(
                                            HostileTexts.PARTS.get(seed % count), seed));
                    return ways.get((seed + round) % ways.size());
                });
    }

    private static long nanos(Case each) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            each.readAndRender();
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(escaped(each.toString()), e);
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static String escaped(String name) {
        return name.replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\0", "\\0");
    }
}
