package weeknote.ui.preview;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The files that the links of a page lead to, and how each was when it was last read or looked at.
/// The WebView reads on threads of its own.
final class SeenFiles {

    private final PreviewFiles files;
    private final Map<String, Object> traces;

    private SeenFiles(PreviewFiles files, Map<String, Object> traces) {
        this.files = files;
        this.traces = traces;
    }

    /// None has been seen yet.
    static SeenFiles of(PreviewFiles files) {
        return new SeenFiles(files, new ConcurrentHashMap<>());
    }

    /// The links of the same page lead to other files now.
    SeenFiles with(PreviewFiles others) {
        return new SeenFiles(others, traces);
    }

    /// The file at a link.
    ///
    /// @param path by which the page asks for it
    Optional<byte[]> read(String path, String link) throws IOException {
        isOther(path, link);
        return files.read(link);
    }

    /// Whether the file is another than it was when this was asked last, or it was read.
    boolean isOther(String path, String link) throws IOException {
        Object trace = files.trace(link);
        return !trace.equals(traces.put(path, trace));
    }

    /// Forgets how the files at other paths were.
    void keep(Collection<String> paths) {
        traces.keySet().retainAll(new HashSet<>(paths));
    }
}
