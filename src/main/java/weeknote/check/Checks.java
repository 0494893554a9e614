package weeknote.check;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.Site;

/// All checks there are.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new FrontMatterCheck(),
                    new ReferenceCheck(),
                    new ParagraphDefinitionCheck(),
                    new ReversedLinkCheck(),
                    new EmptyLinkCheck(),
                    new SpacesInTextCheck(),
                    new SpacesInDestinationCheck(),
                    new GenericTextCheck(),
                    new BareUrlCheck(),
                    new HttpCheck(),
                    new MissingAltCheck(),
                    new FootnoteOrderCheck(),
                    new SkippedLevelCheck(),
                    new DuplicateIdCheck(),
                    new HtmlMarkdownCheck(),
                    new UnclosedFenceCheck(),
                    new UnclosedExtensionCheck(),
                    new DoubledWordCheck(),
                    new GivenUpCheck(),
                    new MissingTargetCheck(),
                    new DetourCheck(),
                    new MisspeltKeyCheck(),
                    new MisspeltTermCheck(),
                    new MissingTitleCheck(),
                    new FieldLengthCheck(),
                    new DuplicateAddressCheck(),
                    new SeriesCheck(),
                    new UnknownSwitchCheck(),
                    new ShortcodeCheck(),
                    new ShortcodeSignsCheck(),
                    new PublicationCheck(InstantSource.system()));

    private static final List<String> CODES =
            ALL.stream().flatMap(check -> check.codes().stream()).toList();

    /// Of what only the web can tell, where it is asked to: `check.external`.
    private static final List<String> OF_THE_WEB = List.of("link.dead", "link.moved");

    private Checks() {}

    /// Every code that a diagnostic of [#check] can have.
    public static List<String> codes() {
        return CODES;
    }

    /// Every code of what only the web can tell.
    public static List<String> codesOfTheWeb() {
        return OF_THE_WEB;
    }

    /// Every code that can be turned off: those of the web too.
    public static List<String> switches() {
        return Stream.concat(CODES.stream(), OF_THE_WEB.stream()).toList();
    }

    /// Those that are not turned off for a post.
    public static List<Diagnostic> wanted(List<Diagnostic> found, Post post, PostPlace place) {
        Switches switches = Switches.of(post, place.site());
        return found.stream().filter(each -> !switches.isOff(each.code())).toList();
    }

    /// What all checks find in a post that stands alone.
    public static List<Diagnostic> check(Post post) {
        return check(post, PostPlace.NONE);
    }

    /// The sentence to tell the author if a site's configuration or settings cannot be read, or do
    /// not say which checks are on and off.
    public static Optional<String> problem(Site site) {
        return site.problem().or(new SettingsProblem(site)::sentence);
    }

    /// What all checks find in a post, in the order of the text, but for those that are turned off:
    /// for its site in `.weeknote.yaml`, `checks: {link.http: off}`, for itself in its front
    /// matter, `weeknote: {checks: {link.*: off}}`, or in a comment, `<!-- weeknote-disable
    /// link.http -->`.
    ///
    /// @param place where it stands: its site's other posts, files and settings
    public static List<Diagnostic> check(Post post, PostPlace place) {
        Switches switches = Switches.of(post, place.site());
        List<Check> on =
                ALL.stream()
                        .filter(check -> !check.codes().stream().allMatch(switches::isOff))
                        .toList();
        return MendedPost.check(post, mended -> found(on, mended, place)).stream()
                .filter(diagnostic -> !switches.isOff(diagnostic.code()))
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
    }

    private static List<Diagnostic> found(List<Check> checks, Post post, PostPlace place) {
        return checks.stream().flatMap(check -> check.check(post, place).stream()).toList();
    }
}
