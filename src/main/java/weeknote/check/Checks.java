package weeknote.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import weeknote.frontmatter.FrontMatterProblem;
import weeknote.post.Post;

/// All checks there are.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new FrontMatterCheck(),
                    new UndefinedLabelCheck(),
                    new UnusedDefinitionCheck(),
                    new UndefinedFootnoteCheck(),
                    new UnusedFootnoteCheck(),
                    new GivenUpCheck());

    private static final List<String> CODES =
            Stream.concat(
                            Arrays.stream(FrontMatterProblem.Kind.values())
                                    .map(FrontMatterProblem.Kind::code),
                            Stream.of(
                                    UndefinedLabelCheck.CODE,
                                    UnusedDefinitionCheck.CODE,
                                    UndefinedFootnoteCheck.CODE,
                                    UnusedFootnoteCheck.CODE,
                                    GivenUpCheck.TOO_DEEP,
                                    GivenUpCheck.SHORT_ROWS,
                                    GivenUpCheck.LONG_REFERENCES))
                    .toList();

    private Checks() {}

    /// Every code that a diagnostic can have.
    public static List<String> codes() {
        return CODES;
    }

    /// What all checks find in a post, in the order of the text.
    public static List<Diagnostic> check(Post post) {
        return ALL.stream()
                .flatMap(check -> check.check(post).stream())
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
    }
}
