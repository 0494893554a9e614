package weeknote.assist.completion;

import java.util.List;
import java.util.function.Supplier;
import weeknote.text.TextEdit;

/// Something that could be meant, before it is held against what was typed.
///
/// @param label what the typed text is compared with
/// @param detail made for what is shown alone
/// @param inserted what stands in the post if it is chosen, closing brackets included
/// @param further edits elsewhere, such as a definition that it needs
/// @param weight goes before others that fit as well if it is more
record Candidate(
        CompletionItem.Kind kind,
        String label,
        Supplier<String> detail,
        String inserted,
        List<TextEdit> further,
        int weight) {

    Candidate {
        further = List.copyOf(further);
    }

    Candidate(CompletionItem.Kind kind, String label, String detail, String inserted, int weight) {
        this(kind, label, () -> detail, inserted, List.of(), weight);
    }

    Candidate(CompletionItem.Kind kind, String label, String detail, String inserted) {
        this(kind, label, () -> detail, inserted, List.of(), 0);
    }
}
