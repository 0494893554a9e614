package weeknote.assist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class SemanticTokensTest {

    private static final String TEXT = "# a *b*\n\nc **d** e\n\n> f\n";

    private static SemanticTokens of(String text) {
        return SemanticTokens.of(Post.of(text));
    }

    private static List<String> at(SemanticTokens tokens, int offset) {
        return tokens.names().get(tokens.runAt(offset));
    }

    @Test
    void anInnerTokenAddsItsNameToThoseAroundIt() {
        assertEquals(List.of("heading-1", "emphasis"), at(of(TEXT), TEXT.indexOf('b')));
    }

    @Test
    void tokensMoveWithTheirText() {
        var change = TextChange.of(TextEdit.insert(0, "text "));
        SemanticTokens moved = of(TEXT).after(change);
        assertEquals(List.of("strong"), at(moved, change.apply(TEXT).indexOf('d')));
    }

    @Test
    void whatIsInsertedBelongsToTheRunAroundIt() {
        int inside = TEXT.indexOf('d') + 1;
        SemanticTokens moved = of(TEXT).after(TextChange.of(TextEdit.insert(inside, "dd")));
        assertEquals(List.of("strong"), at(moved, inside + 1));
    }

    @Test
    void equalTokensDoNotDiffer() {
        assertEquals(TextRange.at(0), of(TEXT).differenceTo(of(TEXT), TEXT.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "x", "`", "> ", "\n", "# "})
    void outsideOfTheDifferenceNothingDiffers(String typed) {
        var change = TextChange.of(TextEdit.insert(TEXT.indexOf('d'), typed));
        String after = change.apply(TEXT);
        SemanticTokens moved = of(TEXT).after(change);
        SemanticTokens now = of(after);
        TextRange difference = moved.differenceTo(now, after.length());
        for (int i = 0; i < after.length(); i++) {
            if (!difference.contains(i)) {
                assertEquals(at(now, i), at(moved, i), "at " + i);
            }
        }
    }
}
