package weeknote.session;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextChange;

/// All that was published of a post, in order.
record Seen(List<Preview> previews, List<Analysis> analyses, List<TextChange> missed)
        implements AnalysisListener {

    Seen() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    @Override
    public void previewed(Preview preview, TextChange since) {
        previews.add(preview);
    }

    @Override
    public void analysed(Analysis analysis, TextChange since) {
        analyses.add(analysis);
        missed.add(since);
    }

    List<String> texts() {
        return analyses.stream().map(analysis -> analysis.post().text()).toList();
    }
}
