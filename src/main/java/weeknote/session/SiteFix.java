package weeknote.session;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import weeknote.check.FixAll;
import weeknote.check.external.LinkVerdicts;
import weeknote.site.DiskChange;
import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;
import weeknote.site.SaveOutcome;

/// A change of the files of posts that are not open, to look at before it is made.
public record SiteFix(List<File> files) {

    private static final System.Logger LOG = System.getLogger(SiteFix.class.getName());

    /// The change of one file.
    ///
    /// @param before its text, with LF line ends
    public record File(PostFile file, String before, FixAll fix) {

        public String after() {
            return fix.change().apply(before);
        }

        private String newFileText() {
            return LineEnds.of(file.text()).after(fix.change()).fileText(after());
        }
    }

    /// What came of making it.
    ///
    /// @param written the files as they are now, and as they were
    /// @param left those that were left alone, because they had changed meanwhile or the disk said
    ///   no
    public record Done(List<Written> written, List<Path> left) {

        /// A file that was written.
        public record Written(PostFile now, PostFile before) {}

        public Done {
            written = List.copyOf(written);
            left = List.copyOf(left);
        }

        /// Gives each file back what it held, if nothing else was written to it since.
        public Done undo() {
            List<Written> restored = new ArrayList<>();
            List<Path> kept = new ArrayList<>();
            for (Written each : written) {
                save(each.now(), each.before().text(), restored, kept);
            }
            return new Done(restored, kept);
        }
    }

    public SiteFix {
        files = List.copyOf(files);
    }

    /// Reads the files anew and finds what mends all problems of one code in them. Files that
    /// cannot be read or written are left out.
    public static SiteFix of(
            PostIndex index, List<Path> paths, LinkVerdicts verdicts, String code) {
        List<File> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                CheckedFile checked = CheckedFile.read(index, path, verdicts);
                FixAll fix = FixAll.of(checked.diagnostics(), code);
                if (fix.count() > 0) {
                    files.add(new File(checked.file(), checked.text(), fix));
                }
            } catch (IOException e) {
                LOG.log(WARNING, "A post was left out of a fix of all", e);
            }
        }
        return new SiteFix(files);
    }

    public int count() {
        return files.stream().mapToInt(file -> file.fix().count()).sum();
    }

    /// Writes the files, each only if it is still as it was looked at.
    public Done apply() {
        List<Done.Written> written = new ArrayList<>();
        List<Path> left = new ArrayList<>();
        files.forEach(each -> save(each.file(), each.newFileText(), written, left));
        return new Done(written, left);
    }

    private static void save(
            PostFile file, String text, List<Done.Written> written, List<Path> left) {
        try {
            if (!(file.change() instanceof DiskChange.None)) {
                left.add(file.path());
                return;
            }
            switch (file.save(text)) {
                case SaveOutcome.Saved(PostFile now) -> written.add(new Done.Written(now, file));
                case SaveOutcome.Unchanged _ -> {}
                case SaveOutcome.ChangedOnDisk _, SaveOutcome.NoPlaceFor _ -> left.add(file.path());
            }
        } catch (IOException e) {
            left.add(file.path());
        }
    }
}
