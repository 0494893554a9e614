package weeknote.assist.edit.paste;

import java.util.Set;

/// Where a pasted image is put, and how the post names it. Beside `index.md` of a page bundle, else
/// in a folder of its own in the site's static folder.
///
/// @param file below the folder: the bundle's for a bundle, else the site's static one
/// @param destination in the post
public record ImagePlace(String file, String destination, boolean isBundle) {

    /// The first place of which nothing has the name yet.
    ///
    /// @param post the path of the post in the content folder, with slashes
    /// @param taken names of files that are there already
    public static ImagePlace of(String post, String extension, Set<String> taken) {
        String name = freeName(extension, taken);
        String fileName = post.substring(post.lastIndexOf('/') + 1);
        if (fileName.startsWith("index.") || fileName.startsWith("_index.")) {
            return new ImagePlace(name, name, true);
        }
        int dot = fileName.lastIndexOf('.');
        String folder = "img/" + (dot < 0 ? fileName : fileName.substring(0, dot)) + "/";
        return new ImagePlace(folder + name, "/" + folder + name, false);
    }

    private static String freeName(String extension, Set<String> taken) {
        int number = 1;
        while (taken.contains("image-" + number + "." + extension)) {
            number++;
        }
        return "image-" + number + "." + extension;
    }
}
