package weeknote.session;

import java.util.function.Consumer;
import weeknote.post.Revision;
import weeknote.site.PostPlace;

/// All that is known of one text: the next one is read with it.
///
/// @param place by whose rules it was read
record Read(PostPlace place, Preview preview, Analysis analysis) {

    /// Of a text before which there was none.
    static Read first(String text, PostPlace place, Consumer<Preview> previewed) {
        Preview preview = Preview.of(text, place);
        previewed.accept(preview);
        return new Read(place, preview, Analysis.of(preview.post()));
    }

    /// Of the text after a change. What the change does not reach is taken from here, so that a key
    /// costs the same in every post.
    ///
    /// @param previewed gets the preview as soon as it is there
    Read next(String text, PostPlace newPlace, Consumer<Preview> previewed) {
        if (!newPlace.equals(place)) {
            return first(text, newPlace, previewed);
        }
        Revision revision = preview.post().withText(text);
        Preview next = preview.after(revision, place);
        previewed.accept(next);
        return new Read(place, next, analysis.after(revision));
    }
}
