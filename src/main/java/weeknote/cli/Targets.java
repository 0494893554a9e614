package weeknote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Which file each post of an export is written to, so that no file is written twice and no post is
/// written over.
final class Targets {

    private final Function<Input, Path> target;
    private final Map<Path, Input> owners = new HashMap<>();
    private final Set<Path> posts = new HashSet<>();

    Targets(Inputs inputs, Function<Input, Path> target) {
        this.target = target;
        for (Input input : inputs.posts()) {
            owners.putIfAbsent(absolute(target.apply(input)), input);
            posts.add(absolute(input.path()));
        }
    }

    /// Why a post must not be exported, if there is a reason.
    Optional<String> obstacle(Input input) {
        Path file = target.apply(input);
        Input owner = owners.getOrDefault(absolute(file), input);
        if (posts.contains(absolute(file))) {
            return Optional.of(file + " is a post itself and would be lost.");
        }
        return owner.equals(input)
                ? Optional.empty()
                : Optional.of(file + " is made from " + owner.path() + " already.");
    }

    /// One path for one file: links are followed as far as there is something.
    private static Path absolute(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            // Not there yet, so no post either.
            return absolute;
        }
    }
}
