package weeknote.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import weeknote.markdown.Block.Kind;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Where a post keeps its definitions, of links and of footnotes, and so where a new one goes: at
/// the end of the file, at the end of the section, or behind the paragraph; with the blank lines
/// that the file has between definitions. A post without definitions gets them at its end.
public final class Placement {

    private final Post post;
    private final DefinitionGroups groups;
    private final String lineEnd;
    private final boolean areAtTheEnd;
    private final boolean endSections;
    private final boolean areLoose;

    /// For each block the last one of its group or section.
    private final int[] groupEnds;

    private final int[] sectionEnds;

    private Placement(Post post) {
        this.post = post;
        groups = DefinitionGroups.of(post.document().blocks());
        lineEnd = LineBounds.of(post.text());
        areAtTheEnd = groups.areAtTheEnd();
        endSections = groups.endSections();
        areLoose = groups.areLoose(post.text());
        groupEnds = ends(index -> !groups.isInGroup(index + 1));
        sectionEnds = ends(groups::isSectionEnd);
    }

    private int[] ends(IntPredicate isEnd) {
        int[] ends = new int[groups.blocks().size()];
        for (int i = ends.length - 1; i >= 0; i--) {
            ends[i] = i == ends.length - 1 || isEnd.test(i) ? i : ends[i + 1];
        }
        return ends;
    }

    public static Placement of(Post post) {
        return new Placement(post);
    }

    /// The insertion of a definition that is used at `offset`, where the file's habit wants it.
    ///
    /// @param definition its lines without the last line end
    /// @param kind of link or footnote
    public TextEdit insertion(int offset, Kind kind, String definition) {
        return slot(offset, kind).insertion(definition);
    }

    /// The place of a definition that is used at `offset`, for any text of it.
    public Slot slot(int offset, Kind kind) {
        return slots(offset, kind).getFirst();
    }

    /// A place for a definition, and what parts it from its neighbours.
    public record Slot(int offset, String before, String after) {

        public TextEdit insertion(String definition) {
            return TextEdit.insert(offset, before + definition + after);
        }
    }

    /// The same, then where else it could go: what follows an open code block cannot be a
    /// definition.
    public List<TextEdit> insertions(int offset, Kind kind, String definition) {
        return slots(offset, kind).stream().map(slot -> slot.insertion(definition)).toList();
    }

    /// The place of a definition whose last part is still to be written. Behind the last text of
    /// the post it takes the line ends that stand there: what is written goes on.
    ///
    /// @param begun its beginning: `[^1]: `
    public Slot unfinished(int offset, Kind kind, String begun) {
        List<Slot> slots = slots(offset, kind).stream().map(this::withLineEnds).toList();
        return slots.stream()
                .filter(slot -> isRead(slot.insertion(begun + "x"), kind))
                .findFirst()
                .orElse(slots.getFirst());
    }

    private boolean isRead(TextEdit insertion, Kind kind) {
        Post read = post.after(TextChange.of(insertion));
        long before = groups.blocks().stream().filter(block -> block.kind() == kind).count();
        return read.document().blocks().stream().filter(block -> block.kind() == kind).count()
                > before;
    }

    private Slot withLineEnds(Slot slot) {
        if (!post.text().substring(slot.offset()).isBlank()) {
            return slot;
        }
        int at = slot.offset();
        String before = slot.before();
        while (!before.isEmpty() && post.text().startsWith(lineEnd, at)) {
            at += lineEnd.length();
            before = before.substring(lineEnd.length());
        }
        return new Slot(at, before, slot.after());
    }

    /// The place behind the last block.
    public Slot atTheEnd(Kind kind) {
        return behind(groups.blocks().size() - 1, kind);
    }

    /// What the file has between two definitions.
    public String gap() {
        return areLoose ? lineEnd + lineEnd : lineEnd;
    }

    /// Whether a top-level definition stands there, with other blocks behind its group.
    public boolean isAmongOthers(TextRange definition) {
        return groups.groups().stream()
                .filter(group -> group.last() < groups.blocks().size() - 1)
                .flatMap(group -> groups.blocks().subList(group.first(), group.last() + 1).stream())
                .anyMatch(block -> block.range().equals(definition));
    }

    private List<Slot> slots(int offset, Kind kind) {
        if (groups.blocks().isEmpty()) {
            return List.of(new Slot(post.text().length(), "", ""));
        }
        List<Slot> slots = new ArrayList<>();
        for (int index : places(blockAt(offset))) {
            slots.add(behind(index, kind));
        }
        return slots;
    }

    private Set<Integer> places(int block) {
        int last = groups.blocks().size() - 1;
        Set<Integer> places = new LinkedHashSet<>();
        if (areAtTheEnd) {
            places.add(last);
        } else if (endSections) {
            places.add(sectionEnds[block]);
        }
        places.add(groupEnds[block]);
        places.add(block);
        places.add(last);
        if (block > 0) {
            places.add(block - 1);
        }
        return places;
    }

    private int blockAt(int offset) {
        int low = 0;
        int high = groups.blocks().size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (groups.blocks().get(middle).range().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Slot behind(int index, Kind kind) {
        String text = post.text();
        int at = LineBounds.behindBlanks(text, groups.blocks().get(index).range().end());
        boolean isTight = isTight(index, kind);
        String before = isTight ? lineEnd : lineEnd + lineEnd;
        return new Slot(at, before, isFollowed(at) ? lineEnd : "");
    }

    /// Whether text stands directly in the next line, which would go on with the definition.
    private boolean isFollowed(int at) {
        int next = LineBounds.skip(post.text(), at);
        return next > at
                && next < post.text().length()
                && !LineBounds.isBlankLine(post.text(), next);
    }

    private boolean isTight(int index, Kind kind) {
        Kind above = groups.blocks().get(index).kind();
        // a definition directly below a footnote's text would be that text
        boolean canBeTight =
                groups.isInGroup(index)
                        && (kind == Kind.FOOTNOTE_DEFINITION || above != Kind.FOOTNOTE_DEFINITION);
        return canBeTight && !areLoose;
    }
}
