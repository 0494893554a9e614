package weeknote.session;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.assist.edit.EditCommand;
import weeknote.assist.edit.EditCommand.Group;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.RefactorCommand;
import weeknote.check.Diagnostic;
import weeknote.post.Post;
import weeknote.text.Selection;

/// Something that can be done about what stands at the caret.
///
/// @param title an order: "Change to `krebscensorship`"
public record QuickFix(String title, Edited edited) {

    /// What mends the problem nearest to the caret on its line, the likeliest first, and those
    /// around it, then what else can be made of the link or the note at the caret. Empty for most
    /// places.
    ///
    /// @param diagnostics of the post
    public static List<QuickFix> at(Post post, List<Diagnostic> diagnostics, Selection selection) {
        List<QuickFix> commands =
                Stream.of(Group.FIX, Group.REFERENCES)
                        .flatMap(group -> ofCommands(group, post, selection))
                        .toList();
        Stream<QuickFix> fixes =
                NearestDiagnostics.to(selection.caret(), post, diagnostics).stream()
                        .flatMap(each -> ofDiagnostic(each, commands, post, selection));
        return Stream.concat(fixes, commands.stream()).distinct().toList();
    }

    private static Stream<QuickFix> ofDiagnostic(
            Diagnostic diagnostic, List<QuickFix> commands, Post post, Selection selection) {
        boolean isAtCaret = NearestDiagnostics.isAt(diagnostic, post, selection.caret());
        return diagnostic.fixes().stream()
                .map(fix -> new QuickFix(fix.title(), Edited.of(fix.change(), selection)))
                .map(fix ->
                        // A command that does the same brings the caret along.
                        commands.stream()
                                .filter(each -> isAtCaret && each.title().equals(fix.title()))
                                .findFirst()
                                .orElse(fix));
    }

    private static Stream<QuickFix> ofCommands(Group group, Post post, Selection selection) {
        return Arrays.stream(EditCommand.values())
                .filter(command -> command.group() == group)
                .filter(command ->
                        !command.refactoring().filter(RefactorCommand::isOfWholePost).isPresent())
                .flatMap(command -> of(command, post, selection).stream());
    }

    private static Optional<QuickFix> of(EditCommand command, Post post, Selection selection) {
        return command.apply(post, selection)
                .filter(edited -> !edited.change().isEmpty())
                .map(edited -> new QuickFix(command.words(), edited));
    }
}
