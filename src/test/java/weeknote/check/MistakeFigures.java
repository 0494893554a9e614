package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many planted mistakes of each kind were found, and how often what was meant was the first
/// fix. `-Dfigures=FOLDER` writes them there.
final class MistakeFigures {

    private static final String ALL = "all kinds";

    /// Of one kind.
    private record Count(int planted, int found, int first) {

        Count plus(Count other) {
            return new Count(planted + other.planted, found + other.found, first + other.first);
        }
    }

    /// What became of one mistake.
    record Outcome(String kind, boolean isFound, boolean isFirst) {

        private Count count() {
            return new Count(1, isFound ? 1 : 0, isFirst ? 1 : 0);
        }
    }

    private final Map<String, Count> kinds = new TreeMap<>();

    static MistakeFigures of(Stream<Outcome> outcomes) {
        var figures = new MistakeFigures();
        outcomes.forEach(each -> {
            figures.kinds.merge(each.kind(), each.count(), Count::plus);
            figures.kinds.merge(ALL, each.count(), Count::plus);
        });
        return figures;
    }

    /// All are found, and nearly all have the right fix first.
    void check(String name) throws IOException {
        String folder = System.getProperty("figures", "");
        if (!folder.isEmpty()) {
            Files.writeString(Path.of(folder, name), toString());
        }
        Count all = kinds.getOrDefault(ALL, new Count(0, 0, 0));
        assertTrue(all.found() == all.planted(), this::toString);
        assertTrue(all.first() * 100L >= all.planted() * 95L, this::toString);
    }

    @Override
    public String toString() {
        return kinds.entrySet().stream()
                .map(kind -> {
                    Count count = kind.getValue();
                    return "%-32s %5d planted %5d found %5d right fix first%n"
                            .formatted(
                                    kind.getKey(), count.planted(), count.found(), count.first());
                })
                .collect(Collectors.joining());
    }
}
