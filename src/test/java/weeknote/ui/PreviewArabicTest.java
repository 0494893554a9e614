package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The letters of an Arabic word are joined, which the WebView does not do by itself.
class PreviewArabicTest extends WindowTest {

    /// The forms by their names in Unicode, as far as they tell the letter and its place.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    بببب    | BEH INITIAL, BEH MEDIAL, BEH MEDIAL, BEH FINAL
                    ب       | BEH ISOLATED
                    دار     | DAL ISOLATED, ALEF ISOLATED, REH ISOLATED
                    بدب     | BEH INITIAL, DAL FINAL, BEH ISOLATED
                    ماء     | MEEM INITIAL, ALEF FINAL, HAMZA ISOLATED
                    لا      | LIGATURE LAM WITH ALEF ISOLATED, RIGHT-TO-LEFT MARK
                    بلأ     | BEH INITIAL, LIGATURE LAM WITH ALEF WITH HAMZA ABOVE FINAL, RIGHT-TO-LEFT MARK
                    بَب     | BEH INITIAL, FATHA, BEH FINAL
                    ـبـ     | TATWEEL, BEH MEDIAL, TATWEEL
                    پگی     | PEH INITIAL, GAF MEDIAL, FARSI YEH FINAL
                    \u0645\u06cc\u200c\u062e | MEEM INITIAL, FARSI YEH FINAL, ZERO WIDTH NON-JOINER, KHAH ISOLATED
                    ب5ب     | BEH ISOLATED, DIGIT FIVE, BEH ISOLATED
                    """)
    void eachLetterHasTheFormOfItsPlace(String word, String forms) throws IOException {
        open(word.translateEscapes() + "\n");
        String shown = String.valueOf(window.inPreview("document.querySelector('p').textContent"));
        assertEquals(
                forms,
                shown.codePoints()
                        .mapToObj(each ->
                                Character.getName(each)
                                        .replaceFirst("^ARABIC (LETTER )?", "")
                                        .replaceFirst(" FORM$", ""))
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 7, 10})
    void aClickFindsTheLetterOfTheSource(int letter) throws IOException {
        open("السلام عليكم\n");
        assertEquals(
                String.valueOf(letter),
                window.inPreview(
                        """
                        (function () {
                          var last = document.getElementById('weeknote-post').children.length - 1;
                          var box = weeknote.boundsOf(last, %d).split(' ').map(Number);
                          var right = box[0] + box[2] - 1;
                          return weeknote.placeAt(right, box[1] + box[3] / 2).split(' ')[1];
                        })()
                        """
                                .formatted(letter)));
    }
}
