package weeknote.assist.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.assist.edit.typing.TypeCharacter;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;

/// A line typed key by key, closing signs too.
class TypedLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a **bold** b",
                "- a **bold** b",
                "a __bold__ b",
                "a ***both*** b",
                "a **b *c* d** e",
                "a *b **c** d* e",
                "a [b](http://c.org) d",
                "a [b](http://c.org/d_(e)) f",
                "1) a [b](/c/ \"d\") e",
                "a (see [b](#c)) d",
                "a ![b](c.jpg) d",
                "a http://b.org/c_(d) e",
                "a {{< b >}} c",
                "a {{% b c=\"d\" %}} e",
                "a \"b (c [d] e) f\" g"
            })
    void aLineReadsAsItWasTyped(String line) {
        assertEquals(line, typed(line));
    }

    private static String typed(String line) {
        String text = "";
        Selection selection = Selection.at(0);
        for (int i = 0; i < line.length(); i++) {
            Edited edited = press(line.charAt(i), text, selection);
            text = edited.change().apply(text);
            selection = edited.selection();
        }
        return text;
    }

    private static Edited press(char key, String text, Selection selection) {
        return new TypeCharacter(key)
                .apply(Post.of(text), selection)
                .orElseGet(() -> inserted(key, selection));
    }

    private static Edited inserted(char key, Selection selection) {
        return new Edited(
                new Edits().insert(selection.caret(), String.valueOf(key)).change(),
                selection.shift(1));
    }
}
