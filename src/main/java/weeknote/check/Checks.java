package weeknote.check;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// All checks there are.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new FrontMatterCheck(),
                    new UndefinedLabelCheck(),
                    new UnusedDefinitionCheck(),
                    new UndefinedFootnoteCheck(),
                    new UnusedFootnoteCheck(),
                    new GivenUpCheck(),
                    new MissingTargetCheck(),
                    new DetourCheck(),
                    new MisspeltKeyCheck(),
                    new MisspeltTermCheck(),
                    new MissingTitleCheck(),
                    new FieldLengthCheck(),
                    new DuplicateAddressCheck(),
                    new SeriesCheck(),
                    new ShortcodeCheck(),
                    new ShortcodeSignsCheck(),
                    new PublicationCheck(InstantSource.system()));

    private static final List<String> CODES =
            ALL.stream().flatMap(check -> check.codes().stream()).toList();

    private Checks() {}

    /// Every code that a diagnostic can have.
    public static List<String> codes() {
        return CODES;
    }

    /// What all checks find in a post that stands alone.
    public static List<Diagnostic> check(Post post) {
        return check(post, PostPlace.NONE);
    }

    /// What all checks find in a post, in the order of the text.
    ///
    /// @param place where it stands: its site's other posts, files and settings
    public static List<Diagnostic> check(Post post, PostPlace place) {
        return ALL.stream()
                .flatMap(check -> check.check(post, place).stream())
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
    }
}
