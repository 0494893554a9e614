package weeknote.ui.preview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import weeknote.site.PostFiles;
import weeknote.site.PostIndex;

/// The files that a post's links may lead to. Called on the threads of the WebView.
@FunctionalInterface
public interface PreviewFiles {

    /// The file at a link of the post, `pic.png` or `/images/pic.png`; empty where there is none to
    /// serve.
    Optional<byte[]> read(String link) throws IOException;

    /// What is equal while the link leads to the same content.
    default Object trace(String link) throws IOException {
        return read(link).map(Arrays::hashCode);
    }

    /// The files of a post in its site, but for those that would be beside it: a site at `/blog/`
    /// has no `/map.png`.
    static PreviewFiles of(PostIndex index, Path post) {
        PreviewFiles files = of(index.files(post));
        Predicate<String> isBeside = link -> index.knowledge().images() && index.isBesideSite(link);
        return new PreviewFiles() {
            @Override
            public Optional<byte[]> read(String link) throws IOException {
                return isBeside.test(link) ? Optional.empty() : files.read(link);
            }

            @Override
            public Object trace(String link) throws IOException {
                return isBeside.test(link) ? Optional.empty() : files.trace(link);
            }
        };
    }

    /// The files of a post whose site is not known yet.
    static PreviewFiles of(PostFiles files) {
        return new PreviewFiles() {
            @Override
            public Optional<byte[]> read(String link) throws IOException {
                return files.read(link);
            }

            @Override
            public Object trace(String link) {
                return files.trace(link);
            }
        };
    }
}
