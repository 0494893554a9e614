package weeknote.ui.problems;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import weeknote.check.Diagnostic;
import weeknote.check.Severity;
import weeknote.session.PostProblems;

/// What of a list is shown.
///
/// @param words each must stand in the message, the code, the post's title or its path, whatever
///   their case
/// @param folded posts whose problems are folded away
record ProblemFilter(Set<Severity> severities, String words, Set<Path> folded) {

    ProblemFilter {
        severities = Set.copyOf(severities);
        folded = Set.copyOf(folded);
    }

    boolean shows(PostProblems post, Diagnostic diagnostic) {
        return severities.contains(diagnostic.severity()) && hasWords(post, diagnostic);
    }

    private boolean hasWords(PostProblems post, Diagnostic diagnostic) {
        if (words.isBlank()) {
            return true;
        }
        String all =
                String.join(
                                "\n",
                                diagnostic.message(),
                                diagnostic.code(),
                                post.title(),
                                post.path().toString())
                        .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(all::contains);
    }
}
