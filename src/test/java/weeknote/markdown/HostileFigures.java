package weeknote.markdown;

import java.lang.management.ManagementFactory;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.markdown.HostileNestingTest.Case;

/// Measures the hostile texts, and variations of every part of them, and prints the slowest.
///
/// ```
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) \
///     weeknote.markdown.HostileFigures 100
/// ```
///
/// The number says how many variations of each part are tried. Times are those of the thread.
final class HostileFigures {

    private static final int SHOWN = 20;

    private record Figure(String name, long nanos) {}

    private HostileFigures() {}

    static void main(String[] args) {
        int variations = args.length == 0 ? 100 : Integer.parseInt(args[0]);
        List<Figure> figures =
                Stream.concat(
                                HostileTexts.all()
                                        .flatMap(
                                                text -> HostileNestingTest.everyWay(text).stream()),
                                IntStream.range(0, variations)
                                        .boxed()
                                        .flatMap(HostileFigures::variations))
                        .map(HostileFigures::measure)
                        .sorted(Comparator.comparingLong(Figure::nanos).reversed())
                        .toList();
        System.out.println(figures.size() + " cases, each about 100,000 characters");
        figures.stream()
                .limit(SHOWN)
                .forEach(each ->
                        System.out.printf("%6d ms  %s%n", each.nanos / 1_000_000, each.name));
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

    private static Figure measure(Case each) {
        String name = escaped(each.toString());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            each.readAndRender();
        } catch (RuntimeException | StackOverflowError e) {
            throw new IllegalStateException(name, e);
        }
        return new Figure(
                name, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }

    private static String escaped(String name) {
        return name.replace("\n", "\\n")
                .replace("\t", "\\t")
                .replace("\r", "\\r")
                .replace("\0", "\\0");
    }
}
