package weeknote.export;

import java.util.Locale;
import java.util.Map;

/// The media type of an image, by the end of its name.
final class MediaType {

    private static final Map<String, String> BY_EXTENSION =
            Map.of(
                    "avif", "image/avif",
                    "bmp", "image/bmp",
                    "gif", "image/gif",
                    "ico", "image/x-icon",
                    "jpeg", "image/jpeg",
                    "jpg", "image/jpeg",
                    "png", "image/png",
                    "svg", "image/svg+xml",
                    "webp", "image/webp");

    private MediaType() {}

    static String of(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, "application/octet-stream");
    }
}
