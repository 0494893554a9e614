package weeknote.assist.refactor;

import weeknote.post.Post;

/// A text with the caret as `|`, line ends as `⏎` and other pipes as `¦`.
record Caret(String text, int offset) {

    static Caret of(String marked) {
        int offset = marked.indexOf('|');
        String text = marked.substring(0, offset) + marked.substring(offset + 1);
        return new Caret(text.replace('⏎', '\n').replace('¦', '|'), offset);
    }

    Post post() {
        return Post.of(text);
    }

    /// What the proposal makes of the text, or why there is none.
    String after(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Change(var change) -> shown(change.apply(text));
            case Proposal.Refusal(var reason) -> shown(reason);
        };
    }

    static String shown(String text) {
        return text.replace('\n', '⏎').replace('|', '¦');
    }
}
