package weeknote.ui;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import weeknote.assist.edit.paste.ImagePlace;
import weeknote.site.NewFile;
import weeknote.site.Site;
import weeknote.site.SiteKind;

/// Where the images of a post are put: beside `index.md` of a bundle, else in a folder of the
/// post's own in the site's static folder. A post that stands alone has that folder beside it.
record ImageFolder(Path post, Site site) {

    /// Other programs may put files there at the same time.
    private static final int ATTEMPTS = 100;

    /// Puts the images there.
    ///
    /// @return how the post names them
    /// @throws IOException if the disk says no; its message is a sentence
    List<String> add(List<ImageToAdd> images) throws IOException {
        List<String> destinations = new ArrayList<>();
        for (ImageToAdd image : images) {
            destinations.add(add(image.extension(), image.bytes()));
        }
        return destinations;
    }

    private String add(String extension, byte[] content) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            ImagePlace place = place(extension);
            try {
                NewFile.write(file(place), content);
                return destination(place);
            } catch (FileAlreadyExistsException e) {
                // Taken since the folder was looked at: the next free name.
            }
        }
        throw new IOException("No name was free for an image of " + post + ".");
    }

    private ImagePlace place(String extension) throws IOException {
        String name = post.getFileName().toString();
        Path first = file(ImagePlace.of(name, extension, Set.of()));
        return ImagePlace.of(name, extension, NewFile.takenNames(first.resolveSibling("")));
    }

    private Path file(ImagePlace place) {
        Path root = place.isBundle() ? post.resolveSibling("") : site.staticFolders().getFirst();
        return root.resolve(place.file());
    }

    private String destination(ImagePlace place) {
        return site.kind() == SiteKind.NONE ? place.file() : place.destination();
    }
}
