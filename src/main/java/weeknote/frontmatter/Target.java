package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where an edit goes: a path like `params.author`, followed into the front matter.
///
/// A `path` holds the positions of the keys among their siblings, outermost first; the last one is
/// the key's own if it is found.
sealed interface Target {

    List<Integer> path();

    Container container();

    /// The key is there.
    record Found(List<Integer> path, Container container, int index) implements Target {
        Entry entry() {
            return container.entries().get(index);
        }
    }

    /// The key is not there.
    ///
    /// @param path of the container
    /// @param keys what is missing below the container, outermost first; one or more
    record Missing(List<Integer> path, Container container, List<String> keys) implements Target {}

    /// Something on the way is no mapping.
    record Blocked(List<Integer> path, Container container, Entry entry) implements Target {}

    static Target of(Container root, String name, Engine engine) {
        return follow(List.of(), root, name, engine);
    }

    private static Target follow(
            List<Integer> path, Container container, String name, Engine engine) {
        Optional<Integer> whole = index(container, name, engine);
        if (whole.isPresent()) {
            return new Found(with(path, whole.get()), container, whole.get());
        }
        int dot = name.indexOf('.');
        if (dot <= 0 || dot == name.length() - 1 || hasDottedKin(container, name, dot)) {
            return new Missing(path, container, List.of(name));
        }
        Optional<Integer> parent = index(container, name.substring(0, dot), engine);
        if (parent.isEmpty()) {
            return new Missing(path, container, List.of(name.split("\\.", -1)));
        }
        Entry entry = container.entries().get(parent.get());
        List<Integer> inside = with(path, parent.get());
        return inside(container, entry)
                .map(next -> follow(inside, next, name.substring(dot + 1), engine))
                .orElseGet(() -> new Blocked(inside, container, entry));
    }

    /// Whether the file spells dots into its keys: beside `ms.date` a new `ms.topic` is no path. In
    /// a mapping with such keys alone any other is none either.
    private static boolean hasDottedKin(Container container, String name, int dot) {
        String kin = name.substring(0, dot + 1);
        boolean isInside = !container.parents().isEmpty() && !container.entries().isEmpty();
        return container.entries().stream().anyMatch(entry -> entry.key().startsWith(kin))
                || (isInside
                        && container.entries().stream().allMatch(each -> each.key().contains(".")));
    }

    private static Optional<Container> inside(Container container, Entry entry) {
        List<Entry> parents = new ArrayList<>(container.parents());
        parents.add(entry);
        return switch (entry.value()) {
            case Node.Mapping mapping ->
                    Optional.of(
                            new Container(
                                    parents, mapping.entries(), mapping.inner(), mapping.style()));
            case Node.Scalar scalar when scalar.style() == ValueStyle.EMPTY ->
                    Optional.of(
                            new Container(parents, List.of(), scalar.inner(), ValueStyle.EMPTY));
            case Node.Scalar _, Node.Sequence _, Node.Alias _ -> Optional.empty();
        };
    }

    private static Optional<Integer> index(Container container, String name, Engine engine) {
        return Keys.winner(container.entries(), Entry::key, name, engine)
                .map(winner -> lastIndexOfSame(container.entries(), winner));
    }

    private static int lastIndexOfSame(List<Entry> entries, Entry winner) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).keyRange().equals(winner.keyRange())) {
                return i;
            }
        }
        throw new IllegalStateException("The winner is one of them");
    }

    private static List<Integer> with(List<Integer> path, int index) {
        var longer = new ArrayList<>(path);
        longer.add(index);
        return List.copyOf(longer);
    }
}
