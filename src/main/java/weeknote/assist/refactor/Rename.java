package weeknote.assist.refactor;

import java.util.Optional;
import weeknote.assist.navigation.Symbol;
import weeknote.assist.navigation.Symbols;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A new name for a link label, a footnote or a heading, wherever the post uses it.
public sealed interface Rename permits LabelRename, FootnoteRename, HeadingRename {

    /// The name as it stands at the caret: what an inline field replaces.
    TextRange range();

    /// The name now, as written.
    String name();

    /// What changes with that name, or why it cannot be taken.
    Proposal to(String name);

    /// The rename of what stands at the caret; empty where nothing has a name.
    static Optional<Rename> at(Post post, int caret) {
        return Symbols.at(post, caret)
                .flatMap(symbol ->
                        switch (symbol) {
                            case Symbol.Direct _ -> Optional.empty();
                            case Symbol.Reference(var link) ->
                                    Optional.of(
                                            new LabelRename(post, link.labelRange(), link.label()));
                            case Symbol.Undefined(var reference) ->
                                    Optional.of(
                                            new LabelRename(
                                                    post,
                                                    reference.labelRange(),
                                                    reference.label()));
                            case Symbol.Definition(var definition) ->
                                    Optional.of(
                                            new LabelRename(
                                                    post,
                                                    definition.labelRange(),
                                                    definition.label()));
                            case Symbol.Mark(var mark) ->
                                    Optional.of(
                                            new FootnoteRename(
                                                    post, mark.labelRange(), mark.label()));
                            case Symbol.Note(var note) ->
                                    Optional.of(
                                            new FootnoteRename(
                                                    post, note.labelRange(), note.label()));
                            case Symbol.Heading(var heading) ->
                                    Optional.of(new HeadingRename(post, heading));
                        });
    }
}
