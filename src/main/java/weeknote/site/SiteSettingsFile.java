package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import weeknote.frontmatter.Edit;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;
import weeknote.text.LineIndex;

/// What Weeknote is told of a site, `.weeknote.yaml` at its top. Comments and all that is not
/// changed stay as they are.
///
/// ```
/// checks:
///   link.http: false
/// ```
public record SiteSettingsFile(Path path) {

    static final String NAME = ".weeknote.yaml";

    private static final String FENCE = "---\n";
    private static final String CHECKS = "checks";
    private static final FieldValue OFF = new FieldValue.Bool(false);

    /// A change that was written.
    ///
    /// @param before the file as it was; empty if there was none
    public record Written(PostFile now, Optional<PostFile> before) {

        /// Gives the file back what it held, if nothing else was written to it since.
        ///
        /// @throws IOException if the disk says no, or something else was written
        public void undo() throws IOException {
            if (!(now.change() instanceof DiskChange.None)) {
                throw new IOException(now.path().getFileName() + " has changed since.");
            }
            if (before.isEmpty()) {
                Files.delete(now.path());
            } else {
                SaveOutcome _ = now.save(before.get().text());
            }
        }
    }

    public static SiteSettingsFile of(Site site) {
        return new SiteSettingsFile(site.root().resolve(NAME));
    }

    /// Turns a check off.
    ///
    /// @param code `link.http`
    /// @throws IOException if the disk says no, or the file cannot be read
    public Written turnOff(String code) throws IOException {
        if (Files.notExists(path)) {
            String text = withOff("", code);
            return new Written(PostFile.write(path, text, FileFormat.UTF_8), Optional.empty());
        }
        PostFile file = PostFile.read(path);
        return switch (file.save(withOff(file.text(), code))) {
            case SaveOutcome.Saved(PostFile now) -> new Written(now, Optional.of(file));
            case SaveOutcome.Unchanged _ -> new Written(file, Optional.of(file));
            case SaveOutcome.ChangedOnDisk _, SaveOutcome.NoPlaceFor _ ->
                    throw new IOException(NAME + " has changed meanwhile.");
        };
    }

    /// The line on which a key stands, from 1; empty if it cannot be found.
    ///
    /// @param key `checks.link.http`
    public OptionalInt lineOf(String key) {
        try {
            String text = PostFile.read(path).text();
            String start = text.startsWith(FENCE) ? "" : FENCE;
            String fenced = start + text + "\n" + FENCE;
            Optional<Field> field = FrontMatter.of(fenced).field(key);
            return field.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(
                            LineIndex.of(fenced).lineOf(field.get().keyRange().start())
                                    + (start.isEmpty() ? 1 : 0));
        } catch (IOException e) {
            // It was there a moment ago; what is wrong with it is told all the same.
            return OptionalInt.empty();
        }
    }

    /// A field is set as in front matter, between fences of which the file may have the first.
    private static String withOff(String text, String code) throws IOException {
        String start = text.startsWith(FENCE) ? "" : FENCE;
        String end = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
        String fenced = start + text + end + FENCE;
        Edit edit = edit(FrontMatter.of(fenced), code);
        if (edit instanceof Edit.Refused(String reason)) {
            throw new IOException(NAME + ": " + reason);
        }
        String changed = edit.apply(fenced);
        return changed.substring(start.length(), changed.length() - FENCE.length());
    }

    private static Edit edit(FrontMatter settings, String code) {
        boolean hasAny =
                settings.field(CHECKS)
                        .map(Field::value)
                        .filter(value ->
                                value instanceof FieldValue.MapValue(var checks)
                                        && !checks.isEmpty())
                        .isPresent();
        return hasAny
                ? settings.set(CHECKS + "." + code, OFF)
                : settings.set(CHECKS, new FieldValue.MapValue(Map.of(code, OFF)));
    }
}
