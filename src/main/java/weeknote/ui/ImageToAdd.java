package weeknote.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import weeknote.site.MediaType;
import weeknote.site.NewFile;

/// An image that is to be put beside a post.
sealed interface ImageToAdd {

    /// A file that was dropped or copied.
    record ImageFile(Path path) implements ImageToAdd {}

    /// A picture without a file, such as one of the screen.
    record Picture(PngImage image) implements ImageToAdd {}

    /// The images that the files are; none if one of them is something else.
    static List<ImageToAdd> of(List<File> files) {
        boolean areImages =
                files.stream().allMatch(file -> MediaType.of(file.getName()).startsWith("image/"));
        return areImages
                ? files.stream().<ImageToAdd>map(file -> new ImageFile(file.toPath())).toList()
                : List.of();
    }

    default String extension() {
        return switch (this) {
            case ImageFile(Path path) -> {
                String name = path.toString();
                yield name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            }
            case Picture _ -> "png";
        };
    }

    default byte[] bytes() throws IOException {
        return switch (this) {
            case ImageFile(Path path) -> NewFile.content(path);
            case Picture(PngImage image) -> image.bytes();
        };
    }
}
