package weeknote.assist.completion;

import java.util.List;
import weeknote.assist.completion.CompletionItem.Kind;
import weeknote.assist.navigation.ReadText;
import weeknote.post.Post;

/// Footnotes with their text, those that nothing refers to yet first.
record FootnoteSource(Post post) {

    private static final int UNUSED = 50;
    private static final int LONGEST = 80;

    List<Candidate> candidates(Opening opening) {
        return post.document().footnoteDefinitions().stream()
                .filter(note -> !note.isDuplicate())
                // inside its own marker a label is being named
                .filter(note -> !note.labelRange().touches(opening.typed().end()))
                .map(note ->
                        new Candidate(
                                Kind.FOOTNOTE,
                                note.label(),
                                () -> shortened(ReadText.of(post, note.contentRange())),
                                note.label() + "]",
                                List.of(),
                                note.isUsed() ? 0 : UNUSED))
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
