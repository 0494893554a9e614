package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.GivenUp;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.tree.Inline.FootnoteMark;
import weeknote.markdown.tree.Replacement;
import weeknote.text.TextRange;

/// What was found in the inlines of one document, in the order in which they were read. Filled
/// while the document is read; not shared.
public final class Found {

    private final List<Link> links = new ArrayList<>();
    private final List<LinkReference> undefined = new ArrayList<>();
    private final List<FootnoteReference> footnoteReferences = new ArrayList<>();
    private final List<FootnoteMark> marks = new ArrayList<>();
    private final List<HeadingName> headings = new ArrayList<>();

    /// Each once, though a link's text is paired again if the link is none.
    private final Set<GivenUp> givenUp = new LinkedHashSet<>();

    void add(Link link) {
        links.add(link);
    }

    void add(LinkReference reference) {
        undefined.add(reference);
    }

    void add(FootnoteReference reference) {
        footnoteReferences.add(reference);
    }

    void add(FootnoteMark mark) {
        marks.add(mark);
    }

    void add(HeadingName heading) {
        headings.add(heading);
    }

    public void giveUp(GivenUp.Reason reason, TextRange range) {
        givenUp.add(new GivenUp(reason, range));
    }

    public List<Link> links() {
        return links;
    }

    public List<LinkReference> undefined() {
        return undefined;
    }

    public List<FootnoteReference> footnoteReferences() {
        return footnoteReferences;
    }

    public List<GivenUp> givenUp() {
        return List.copyOf(givenUp);
    }

    /// What the passages of a stretch were told when they were read.
    Told told(Replacement stretch) {
        return new Told(
                inside(stretch, marks, FootnoteMark::range),
                inside(stretch, headings, HeadingName::range));
    }

    private static <T> List<T> inside(
            Replacement stretch, List<T> all, Function<T, TextRange> range) {
        return all.stream()
                .filter(each -> stretch.holds(range.apply(each)))
                .sorted(Comparator.comparing(range))
                .toList();
    }

    /// Takes over what was found outside of a stretch.
    ///
    /// @param definitions those of the document as it is now
    void keep(Found before, Replacement stretch, LinkDefinitions definitions) {
        for (Link link : before.links) {
            if (!stretch.holds(link.range())) {
                links.add(definitions.moved(link, stretch.shiftAt(link.range().start())));
            }
        }
        for (LinkReference each : before.undefined) {
            if (!stretch.holds(each.range())) {
                undefined.add(moved(each, stretch));
            }
        }
        for (FootnoteReference each : before.footnoteReferences) {
            if (!stretch.holds(each.range())) {
                footnoteReferences.add(moved(each, stretch));
            }
        }
        for (FootnoteMark mark : before.marks) {
            if (!stretch.holds(mark.range())) {
                marks.add(moved(mark, stretch));
            }
        }
        for (HeadingName each : before.headings) {
            if (!stretch.holds(each.range())) {
                headings.add(new HeadingName(stretch.move(each.range()), each.name(), each.id()));
            }
        }
    }

    private static LinkReference moved(LinkReference reference, Replacement stretch) {
        return new LinkReference(
                reference.kind(),
                reference.isImage(),
                reference.label(),
                stretch.move(reference.range()),
                stretch.move(reference.labelRange()));
    }

    private static FootnoteReference moved(FootnoteReference reference, Replacement stretch) {
        return new FootnoteReference(
                reference.label(),
                stretch.move(reference.range()),
                stretch.move(reference.labelRange()),
                reference.isDefined());
    }

    private static FootnoteMark moved(FootnoteMark mark, Replacement stretch) {
        return new FootnoteMark(
                stretch.move(mark.range()), mark.label(), mark.number(), mark.occurrence());
    }
}
