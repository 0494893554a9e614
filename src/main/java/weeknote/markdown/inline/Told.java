package weeknote.markdown.inline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import weeknote.markdown.tree.Inline.FootnoteMark;

/// What the rest of a document told some passages when they were first read: the numbers of their
/// footnote references and the ids of their headings, in order.
///
/// They are told the same when they are read again. If they no longer ask the same, the rest of the
/// document would be told otherwise, too: then all of it has to be read.
final class Told {

    private final Deque<FootnoteMark> marks;
    private final Deque<HeadingName> headings;
    private boolean isSame = true;

    Told(List<FootnoteMark> marks, List<HeadingName> headings) {
        this.marks = new ArrayDeque<>(marks);
        this.headings = new ArrayDeque<>(headings);
    }

    /// Whether all that was asked then was asked again, and nothing else.
    boolean isSame() {
        return isSame && marks.isEmpty() && headings.isEmpty();
    }

    /// The next reference, of the footnote with this label.
    FootnoteMark mark(FootnoteMark asked) {
        FootnoteMark then = marks.poll();
        if (then == null || !then.label().equals(asked.label())) {
            isSame = false;
            return asked;
        }
        return new FootnoteMark(asked.range(), asked.label(), then.number(), then.occurrence());
    }

    /// The id of the next heading.
    String headingId(String name) {
        HeadingName then = headings.poll();
        isSame &= then != null && then.name().equals(name);
        return then == null ? name : then.id();
    }
}
