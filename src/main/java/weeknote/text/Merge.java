package weeknote.text;

import java.util.List;
import java.util.stream.Collectors;

/// Two versions of one text, brought together line by line.
///
/// ```
/// base     mine     theirs    parts
/// a        A        a         Mine "a" -> "A"
/// b        b        b         Agreed "b"
/// c        c        C         Theirs "c" -> "C"
/// ```
///
/// Changes that share a line, or whose lines touch, are one conflict unless both say the same; so
/// does `git merge-file`, whose clean results these are. No line of either side is ever missing.
public record Merge(List<Part> parts) {

    /// A stretch of lines. `text` is what the merged text has there.
    public sealed interface Part {
        String text();
    }

    /// What neither side changed, or both changed alike.
    public record Agreed(String text) implements Part {}

    /// What only the author changed.
    public record Mine(String base, String text) implements Part {}

    /// What only the other program changed.
    public record Theirs(String base, String text) implements Part {}

    /// What both changed, each in another way. Until someone chooses, the text is the author's.
    public record Conflict(String base, String mine, String theirs) implements Part {
        @Override
        public String text() {
            return mine;
        }
    }

    public Merge {
        parts = List.copyOf(parts);
    }

    public static Merge of(String base, String mine, String theirs) {
        return new Merging(Lines.of(base), Lines.of(mine), Lines.of(theirs)).merge();
    }

    /// Whether nobody has to choose.
    public boolean isClean() {
        return conflicts() == 0;
    }

    /// In how many places someone has to choose.
    public long conflicts() {
        return parts.stream().filter(Conflict.class::isInstance).count();
    }

    /// The merged text, with the author's lines where both sides changed some.
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }
}
