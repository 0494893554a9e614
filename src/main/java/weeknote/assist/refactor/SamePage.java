package weeknote.assist.refactor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;

/// The page that a post makes, to hold a change against: a refactoring is proved by reading its
/// result back.
record SamePage(Post post, String html) {

    private static final Pattern HEADING_ID = Pattern.compile("(<h[1-6]) id=\"[^\"]*\"");

    static SamePage of(Post post) {
        return new SamePage(post, html(post));
    }

    /// The first of the changes after which readers see no difference, as [#proven]; else
    /// `refusal`.
    Proposal keeping(String refusal, List<TextChange> changes) {
        return changes.stream()
                .flatMap(change -> proven(change).stream())
                .findFirst()
                .<Proposal>map(Proposal.Change::new)
                .orElse(new Proposal.Refusal(refusal));
    }

    Proposal keeping(String refusal, TextChange change) {
        return keeping(refusal, List.of(change));
    }

    /// The change if readers see no difference after it, with the links of the post to headings
    /// whose fragments it moves; else empty.
    Optional<TextChange> proven(TextChange change) {
        Post changed = post.after(change);
        return html(changed).equals(html)
                ? Optional.of(followed(change, changed))
                : Optional.empty();
    }

    private TextChange followed(TextChange change, Post changed) {
        Map<String, String> moved = MovedFragments.between(post, changed);
        if (moved.isEmpty()) {
            return change;
        }
        Edits edits = new Edits();
        new FragmentLinks(changed).follow(moved, edits);
        TextChange links = edits.change();
        return links.isEmpty() ? change : change.then(links);
    }

    private static String html(Post post) {
        String html =
                post.document().html(HtmlOptions.of(Safety.AS_ENGINE)).stream()
                        .map(HtmlBlock::html)
                        .collect(Collectors.joining());
        return HEADING_ID.matcher(html).replaceAll("$1");
    }
}
