package weeknote.session;

import weeknote.text.TextChange;

/// Sees what follows from the open post's text, on the JavaFX thread: of each text that is analysed
/// first its preview, then the rest.
///
/// `since` is what has changed since that text; ranges are mapped through it.
public interface AnalysisListener {

    void previewed(Preview preview, TextChange since);

    void analysed(Analysis analysis, TextChange since);
}
