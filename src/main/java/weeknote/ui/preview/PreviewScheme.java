package weeknote.ui.preview;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// The scheme that previews are loaded by: `weeknote://preview-1/post/pic.png`.
///
/// A page loaded from a string or a `file:` address has no working fragments or may read the whole
/// disk; one loaded by a scheme of our own gets exactly what its preview serves. The host names the
/// preview. The WebView asks on threads of its own, hence the concurrent map.
public final class PreviewScheme {

    static final String NAME = "weeknote";

    /// What a preview serves at a path, or nothing.
    @FunctionalInterface
    interface Content {
        Optional<Resource> at(String path) throws IOException;
    }

    /// Bytes and their media type, such as `image/png`.
    static final class Resource {

        private final byte[] bytes;
        private final String mediaType;

        Resource(byte[] bytes, String mediaType) {
            this.bytes = bytes;
            this.mediaType = mediaType;
        }
    }

    private final Map<String, Content> previews = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();

    private PreviewScheme() {}

    /// Makes the scheme known to this Java process, which allows that once.
    public static PreviewScheme install() {
        var scheme = new PreviewScheme();
        URL.setURLStreamHandlerFactory(
                protocol -> protocol.equals(NAME) ? scheme.new Handler() : null);
        return scheme;
    }

    /// Serves a preview's content until it is closed.
    ///
    /// @return the host under which it is served
    String serve(Content content) {
        String host = "preview-" + count.incrementAndGet();
        previews.put(host, content);
        return host;
    }

    /// Serves other content under a host that is not closed.
    void replace(String host, Content content) {
        previews.replace(host, content);
    }

    void close(String host) {
        previews.remove(host);
    }

    private final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            return new Connection(url, Optional.ofNullable(previews.get(url.getHost())));
        }
    }

    private static final class Connection extends URLConnection {

        private final Optional<Content> content;
        private @Nullable Resource resource;

        Connection(URL url, Optional<Content> content) {
            super(url);
            this.content = content;
        }

        @Override
        public void connect() throws IOException {
            found();
        }

        private Resource found() throws IOException {
            Resource known = resource;
            if (known != null) {
                return known;
            }
            Optional<Resource> served =
                    content.isPresent() ? content.get().at(url.getPath()) : Optional.empty();
            Resource found = served.orElseThrow(() -> new FileNotFoundException(url.toString()));
            resource = found;
            connected = true;
            return found;
        }

        @Override
        public @Nullable String getContentType() {
            Resource known = resource;
            return known == null ? null : known.mediaType;
        }

        @Override
        public long getContentLengthLong() {
            Resource known = resource;
            return known == null ? -1 : known.bytes.length;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return new ByteArrayInputStream(found().bytes);
        }
    }
}
