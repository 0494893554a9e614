package weeknote.site;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardOpenOption;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The real disk, on which each step that changes something may fail.
public final class FaultyDisk {

    /// Whether a step fails: with an exception, or not.
    @FunctionalInterface
    public interface Fault {
        void at(int step, String what, Path path) throws IOException;
    }

    private final FileSystem system = new FaultySystem();
    private final FileSystemProvider provider = new Provider();
    private final Fault fault;
    private final List<String> steps = new ArrayList<>();

    public FaultyDisk(Fault fault) {
        this.fault = fault;
    }

    /// The same file, on this disk.
    public Path path(Path real) {
        return (Path)
                Proxy.newProxyInstance(
                        Path.class.getClassLoader(),
                        new Class<?>[] {Path.class},
                        (proxy, method, args) -> call(real, method, args));
    }

    /// What was done so far, such as `move`.
    public List<String> steps() {
        return List.copyOf(steps);
    }

    void step(String what, Path path) throws IOException {
        steps.add(what);
        fault.at(steps.size() - 1, what, path);
    }

    private @Nullable Object call(Path real, Method method, Object @Nullable [] args)
            throws Throwable {
        if (method.getName().equals("getFileSystem")) {
            return system;
        }
        Object[] unwrapped =
                args == null ? new Object[0] : Arrays.stream(args).map(FaultyDisk::real).toArray();
        try {
            Object result = method.invoke(real, unwrapped);
            return result instanceof Path path ? path(path) : result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static Object real(Object argument) {
        return argument instanceof Path path && Proxy.isProxyClass(path.getClass())
                ? Path.of(path.toString())
                : argument;
    }

    private static Path unwrapped(Path path) {
        return (Path) real(path);
    }

    private final class Provider extends FileSystemProvider {

        private static final FileSystemProvider REAL = FileSystems.getDefault().provider();

        @Override
        public FileChannel newFileChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            boolean writes = !options.equals(Set.of(StandardOpenOption.READ));
            if (writes) {
                step("open", path);
            }
            FileChannel channel = REAL.newFileChannel(unwrapped(path), options, attributes);
            return writes ? new FaultyChannel(channel, what -> step(what, path)) : channel;
        }

        @Override
        public SeekableByteChannel newByteChannel(
                Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
                throws IOException {
            if (options.contains(StandardOpenOption.CREATE_NEW)) {
                step("create", path);
            }
            return REAL.newByteChannel(unwrapped(path), options, attributes);
        }

        @Override
        public void move(Path source, Path target, CopyOption... options) throws IOException {
            step("move", target);
            REAL.move(unwrapped(source), unwrapped(target), options);
        }

        @Override
        public void delete(Path path) throws IOException {
            step("delete", path);
            REAL.delete(unwrapped(path));
        }

        @Override
        public boolean deleteIfExists(Path path) throws IOException {
            step("delete", path);
            return REAL.deleteIfExists(unwrapped(path));
        }

        @Override
        public <V extends FileAttributeView> @Nullable V getFileAttributeView(
                Path path, Class<V> type, LinkOption... options) {
            return REAL.getFileAttributeView(unwrapped(path), type, options);
        }

        @Override
        public <A extends BasicFileAttributes> A readAttributes(
                Path path, Class<A> type, LinkOption... options) throws IOException {
            return REAL.readAttributes(unwrapped(path), type, options);
        }

        @Override
        public Map<String, Object> readAttributes(
                Path path, String attributes, LinkOption... options) throws IOException {
            return REAL.readAttributes(unwrapped(path), attributes, options);
        }

        @Override
        public void checkAccess(Path path, AccessMode... modes) throws IOException {
            REAL.checkAccess(unwrapped(path), modes);
        }

        @Override
        public DirectoryStream<Path> newDirectoryStream(
                Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
            List<Path> files = new ArrayList<>();
            try (var real = REAL.newDirectoryStream(unwrapped(folder), filter)) {
                real.forEach(file -> files.add(path(file)));
            }
            return new DirectoryStream<>() {
                @Override
                public Iterator<Path> iterator() {
                    return files.iterator();
                }

                @Override
                public void close() {}
            };
        }

        @Override
        public String getScheme() {
            return "faulty";
        }

        @Override
        public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public FileSystem getFileSystem(URI uri) {
            return system;
        }

        @Override
        public Path getPath(URI uri) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void createDirectory(Path folder, FileAttribute<?>... attributes)
                throws IOException {
            step("create folder", folder);
            REAL.createDirectory(unwrapped(folder), attributes);
        }

        @Override
        public void copy(Path source, Path target, CopyOption... options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isSameFile(Path path, Path other) throws IOException {
            return REAL.isSameFile(unwrapped(path), unwrapped(other));
        }

        @Override
        public boolean isHidden(Path path) throws IOException {
            return REAL.isHidden(unwrapped(path));
        }

        @Override
        public FileStore getFileStore(Path path) throws IOException {
            return REAL.getFileStore(unwrapped(path));
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
                throws IOException {
            REAL.setAttribute(unwrapped(path), attribute, value, options);
        }
    }

    private final class FaultySystem extends FileSystem {

        private static final FileSystem REAL = FileSystems.getDefault();

        @Override
        public FileSystemProvider provider() {
            return provider;
        }

        @Override
        public void close() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public boolean isReadOnly() {
            return false;
        }

        @Override
        public String getSeparator() {
            return REAL.getSeparator();
        }

        @Override
        public Iterable<Path> getRootDirectories() {
            return REAL.getRootDirectories();
        }

        @Override
        public Iterable<FileStore> getFileStores() {
            return REAL.getFileStores();
        }

        @Override
        public Set<String> supportedFileAttributeViews() {
            return REAL.supportedFileAttributeViews();
        }

        @Override
        public Path getPath(String first, String... more) {
            return path(REAL.getPath(first, more));
        }

        @Override
        public PathMatcher getPathMatcher(String pattern) {
            return REAL.getPathMatcher(pattern);
        }

        @Override
        public UserPrincipalLookupService getUserPrincipalLookupService() {
            return REAL.getUserPrincipalLookupService();
        }

        @Override
        public WatchService newWatchService() throws IOException {
            return REAL.newWatchService();
        }
    }
}
