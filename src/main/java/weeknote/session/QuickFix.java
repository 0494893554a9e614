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
import weeknote.markdown.LinkReference;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Something that can be done about what stands at the caret.
///
/// @param title an order: "Change to `krebscensorship`"
public record QuickFix(String title, Edited edited) {

    /// What mends a problem at the caret, the likeliest first, then what else can be made of the
    /// link or the note there. Empty for most places.
    ///
    /// @param diagnostics of the post
    public static List<QuickFix> at(Post post, List<Diagnostic> diagnostics, Selection selection) {
        List<QuickFix> commands =
                Stream.of(Group.FIX, Group.REFERENCES)
                        .flatMap(group -> ofCommands(group, post, selection))
                        .toList();
        // A command that does the same brings the caret along.
        return Stream.concat(
                        ofDiagnostics(post, diagnostics, selection)
                                .filter(fix ->
                                        commands.stream()
                                                .map(QuickFix::title)
                                                .noneMatch(fix.title()::equals)),
                        commands.stream())
                .toList();
    }

    private static Stream<QuickFix> ofDiagnostics(
            Post post, List<Diagnostic> diagnostics, Selection selection) {
        return diagnostics.stream()
                .filter(diagnostic -> isAt(diagnostic, post, selection.caret()))
                .flatMap(diagnostic -> diagnostic.fixes().stream())
                .map(fix -> new QuickFix(fix.title(), Edited.of(fix.change(), selection)));
    }

    // The caret may be in the text of a link whose label is wrong.
    private static boolean isAt(Diagnostic diagnostic, Post post, int caret) {
        TextRange range = diagnostic.range();
        return range.touches(caret)
                || post.document().undefinedReferences().stream()
                        .filter(reference -> reference.labelRange().equals(range))
                        .map(LinkReference::range)
                        .anyMatch(reference -> reference.touches(caret));
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
