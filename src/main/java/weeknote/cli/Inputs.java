package weeknote.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import weeknote.site.DiskReason;
import weeknote.site.PostFolder;

/// The posts that the paths of a command line stand for, in their order.
///
/// @param failures sentences about what could not be looked into
/// @param empty the folders without posts
record Inputs(List<Input> posts, List<String> failures, List<Path> empty) {

    Inputs {
        posts = List.copyOf(posts);
        failures = List.copyOf(failures);
        empty = List.copyOf(empty);
    }

    /// Searches the folders among the paths.
    static Inputs at(List<Path> paths) {
        List<Input> posts = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        List<Path> empty = new ArrayList<>();
        for (Path path : paths) {
            if (PostFolder.isFolder(path)) {
                PostFolder.Listing listing = list(path);
                listing.posts().forEach(post -> posts.add(new Input(post, path)));
                listing.failures().forEach(failure -> failures.add(DiskReason.of(failure)));
                if (listing.posts().isEmpty() && listing.failures().isEmpty()) {
                    empty.add(path);
                }
            } else {
                posts.add(new Input(path, Path.of("")));
            }
        }
        return new Inputs(posts, failures, empty);
    }

    private static PostFolder.Listing list(Path folder) {
        try {
            return PostFolder.list(folder);
        } catch (IOException e) {
            return new PostFolder.Listing(List.of(), List.of(e));
        }
    }
}
