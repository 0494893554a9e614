package weeknote.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import weeknote.markdown.Block;
import weeknote.markdown.GivenUp;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// `markdown.too-deep`: block quotes, lists, emphasis or links inside each other beyond what is
/// read; `markdown.short-rows`: a table whose rows lack more cells than are filled in;
/// `markdown.long-references`: references that together repeat more than is written out. Readers
/// see the signs as they are written.
final class GivenUpCheck implements Check {

    static final String TOO_DEEP = "markdown.too-deep";
    static final String SHORT_ROWS = "markdown.short-rows";
    static final String LONG_REFERENCES = "markdown.long-references";

    @Override
    public List<String> codes() {
        return List.of(TOO_DEEP, SHORT_ROWS, LONG_REFERENCES);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        List<Block> blocks = post.document().blocks();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Set<GivenUp.Reason> told = EnumSet.noneOf(GivenUp.Reason.class);
        int block = 0;
        // one of a kind for each block: its other lines are as deep
        for (GivenUp givenUp : post.document().givenUp()) {
            while (block < blocks.size()
                    && blocks.get(block).range().end() <= givenUp.range().start()) {
                block++;
                told.clear();
            }
            if (told.add(givenUp.reason())) {
                diagnostics.add(diagnostic(givenUp));
            }
        }
        return diagnostics;
    }

    private static Diagnostic diagnostic(GivenUp givenUp) {
        return switch (givenUp.reason()) {
            case DEEP_BLOCKS, DEEP_INLINES ->
                    info(
                            TOO_DEEP,
                            givenUp,
                            "Nested more than 100 levels deep; the rest is shown as plain text.");
            case LONG_REFERENCES ->
                    info(
                            LONG_REFERENCES,
                            givenUp,
                            "References repeat more destinations and titles than the post is long;"
                                    + " the rest is shown as plain text.");
            case SHORT_ROWS ->
                    info(
                            SHORT_ROWS,
                            givenUp,
                            "This table lacks more than 100,000 cells; its rows from here on stay"
                                    + " short.");
        };
    }

    private static Diagnostic info(String code, GivenUp givenUp, String message) {
        return new Diagnostic(code, Severity.INFO, givenUp.range(), message, List.of());
    }
}
