package weeknote.session;

import weeknote.text.TextChange;

/// Sees each analysis of the open post, on the JavaFX thread.
@FunctionalInterface
public interface AnalysisListener {

    /// An analysis is there.
    ///
    /// @param since what has changed since the text that the analysis is of; ranges are mapped
    ///   through it
    void analysed(Analysis analysis, TextChange since);
}
