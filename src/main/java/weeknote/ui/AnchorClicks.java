package weeknote.ui;

import weeknote.assist.navigation.PageAnchors;

/// Lets the source go along with a click in the preview: on a footnote's mark, on the way back from
/// its note, or on a link to a heading.
final class AnchorClicks {

    private final EditorView view;

    AnchorClicks(EditorView view) {
        this.view = view;
    }

    /// @param id of the place of the page to which the click has led
    void follow(String id) {
        view.analysed()
                .flatMap(post -> PageAnchors.at(post, id))
                .ifPresent(range -> view.going().show(range.start()));
    }
}
