package weeknote.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `weeknote.unknown-check`: the post turns off what is no check, such as `link.htpp`.
final class UnknownSwitchCheck implements Check {

    static final String CODE = "weeknote.unknown-check";

    /// What is wrong with the name of a check, and what was meant.
    record Problem(String message, NearNames near) {}

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return Switches.in(post).stream()
                .flatMap(each ->
                        problem(each.codes()).stream()
                                .map(problem -> diagnostic(post, each, problem)))
                .toList();
    }

    static Optional<Problem> problem(String codes) {
        Switch wanted = new Switch(codes, true, TextRange.at(0));
        List<String> known = Checks.switches();
        if (known.stream().anyMatch(wanted::isAbout)) {
            return Optional.empty();
        }
        TreeSet<String> names = new TreeSet<>(known);
        known.forEach(code -> names.add(code.substring(0, code.indexOf('.') + 1) + "*"));
        NearNames near = NearNames.to(codes, names);
        String message = near.after("There is no check `" + codes + "` to turn off.");
        return Optional.of(new Problem(message, near));
    }

    private static Diagnostic diagnostic(Post post, Switch each, Problem problem) {
        String written = each.range().of(post.text());
        List<Fix> fixes =
                problem.near()
                        .fixes(name -> {
                            String text = written.replace(each.codes(), name);
                            var change = TextChange.of(TextEdit.replace(each.range(), text));
                            return new Fix("Change to `" + name + "`", change, false);
                        });
        return new Diagnostic(CODE, Severity.WARNING, each.range(), problem.message(), fixes);
    }
}
