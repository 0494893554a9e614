package weeknote.assist.refactor;

import java.util.List;
import java.util.Map;
import weeknote.markdown.Heading;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Renames a heading. Links of this post that led to it, or to a heading whose fragment shifts by
/// it, follow.
public record HeadingRename(Post post, Heading heading) implements Rename {

    @Override
    public TextRange range() {
        return heading.textRange();
    }

    @Override
    public String name() {
        return heading.textRange().of(post.text());
    }

    @Override
    public Proposal to(String name) {
        String text = String.join(" ", name.strip().split("\\s+"));
        if (text.isEmpty()) {
            return new Proposal.Refusal("A heading needs a text.");
        }
        Post renamed = renamed(text);
        if (!isStillAHeading(renamed, text)) {
            return new Proposal.Refusal("`" + text + "` would not be read as this heading.");
        }
        Edits edits = new Edits();
        edits.add(TextEdit.replace(range(), text));
        new FragmentLinks(post).follow(MovedFragments.between(post, renamed), edits);
        return new Proposal.Change(edits.change());
    }

    /// The fragments that lead to other headings, or to none, after the rename: what posts that
    /// link here by them lose. By the old one, the new one.
    public Map<String, String> movedFragments(String name) {
        return MovedFragments.between(post, renamed(String.join(" ", name.strip().split("\\s+"))));
    }

    private Post renamed(String text) {
        return post.after(TextChange.of(TextEdit.replace(range(), text)));
    }

    private boolean isStillAHeading(Post renamed, String text) {
        List<Heading> before = post.document().headings();
        List<Heading> after = renamed.document().headings();
        int index = before.indexOf(heading);
        return before.size() == after.size()
                && after.get(index).level() == heading.level()
                && after.get(index).textRange().of(renamed.text()).equals(text);
    }
}
