package weeknote.cli;

import java.nio.file.Path;

/// One post that a command works on.
///
/// @param path as given, or below the folder that was given
/// @param top the folder that was given; the empty path for a post that was given itself
record Input(Path path, Path top) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /// Whether it is `-`, standard input.
    boolean isStandardInput() {
        return path.equals(STANDARD_INPUT);
    }

    /// The post's path below the folder that was given. A post that was given itself keeps its
    /// path, unless that leads out of the working folder: then its name alone counts.
    Path relativePath() {
        Path relative =
                top.toString().isEmpty() ? path.normalize() : top.relativize(path).normalize();
        return relative.isAbsolute() || relative.startsWith("..")
                ? relative.getFileName()
                : relative;
    }
}
