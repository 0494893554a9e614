package weeknote.assist.edit.line;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Enter and Backspace behind the sign of a block quote.
public final class QuoteLines {

    private QuoteLines() {}

    /// Enter on a quote's empty line: the line leaves the innermost quote. What is typed below a
    /// line with text would go on in it lazily, so a blank line stays between.
    public static Optional<Edited> leave(Structure structure, Line line, int caret) {
        if (!endsWithQuote(line) || !line.isBlank() || caret < line.contentStart()) {
            return Optional.empty();
        }
        int depth = line.parts().size() - 1;
        int inner = line.parts().getLast().range().start();
        boolean needsBlank =
                structure
                        .lineBefore(line)
                        .map(before -> before.parts().size() > depth && !before.isBlank())
                        .orElse(false);
        String outer = structure.text().substring(line.start(), inner);
        String kept = needsBlank ? line.blank(depth) + "\n" + line.continuation(depth) : outer;
        Edits edits = new Edits().replace(line.range(), kept);
        TextChange change = edits.change();
        return Optional.of(new Edited(change, Selection.at(change.map(line.end(), Bias.AFTER))));
    }

    /// Backspace at the start of a quoted line's content: one sign goes.
    public static Optional<Edited> removeSign(Line line, int caret) {
        if (!endsWithQuote(line) || caret != line.contentStart()) {
            return Optional.empty();
        }
        TextRange sign = line.parts().getLast().range();
        return Optional.of(Edited.of(new Edits().delete(sign).change(), Selection.at(caret)));
    }

    private static boolean endsWithQuote(Line line) {
        return line.innermost().isPresent() && line.innermost().get() instanceof Part.Quote;
    }
}
