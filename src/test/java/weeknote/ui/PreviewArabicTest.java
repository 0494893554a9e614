package weeknote.ui;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/// The letters of an Arabic word are joined, which the WebView does not do by itself.
class PreviewArabicTest extends WindowTest {

    /// The forms by their names in Unicode, as far as they tell the letter and its place. Words,
    /// and the forms of their letters by their names in Unicode, as far as those tell the letter
    /// and its place.
    private static final String FORMS =
            """
            بببب | BEH INITIAL, BEH MEDIAL, BEH MEDIAL, BEH FINAL
            ب | BEH ISOLATED
            دار | DAL ISOLATED, ALEF ISOLATED, REH ISOLATED
            بدب | BEH INITIAL, DAL FINAL, BEH ISOLATED
            ماء | MEEM INITIAL, ALEF FINAL, HAMZA ISOLATED
            لا | LIGATURE LAM WITH ALEF ISOLATED, RIGHT-TO-LEFT MARK
            بلأ | BEH INITIAL, LIGATURE LAM WITH ALEF WITH HAMZA ABOVE FINAL, RIGHT-TO-LEFT MARK
            بَب | BEH INITIAL, FATHA, BEH FINAL
            ـبـ | TATWEEL, BEH MEDIAL, TATWEEL
            پگی | PEH INITIAL, GAF MEDIAL, FARSI YEH FINAL
            \u0645\u06cc\u200c\u062e | MEEM INITIAL, FARSI YEH FINAL, ZERO WIDTH NON-JOINER, KHAH ISOLATED
            ب5ب | BEH ISOLATED, DIGIT FIVE, BEH ISOLATED
            """;

    @Test
    void eachLetterHasTheFormOfItsPlace() throws IOException {
        open(FORMS.lines().map(row -> row.split(" \\| ", -1)[0]).collect(joining("\n\n")));
        String shown =
                String.valueOf(
                        window.inPreview(
                                "Array.from(document.querySelectorAll('p'),"
                                        + " p => p.textContent).join('\\n')"));
        assertEquals(
                FORMS.lines().map(row -> row.split(" \\| ", -1)[1]).collect(joining("\n")),
                shown.lines().map(PreviewArabicTest::forms).collect(joining("\n")));
    }

    private static String forms(String word) {
        return word.codePoints()
                .mapToObj(each ->
                        Character.getName(each)
                                .replaceFirst("^ARABIC (LETTER )?", "")
                                .replaceFirst(" FORM$", ""))
                .collect(joining(", "));
    }

    @Test
    void aClickFindsTheLetterOfTheSource() throws IOException {
        open("السلام عليكم\n");
        assertEquals(
                "0 3 7 10",
                window.inPreview(
                        """
                        [0, 3, 7, 10].map(function (letter) {
                          var last = document.getElementById('weeknote-post').children.length - 1;
                          var box = weeknote.boundsOf(last, letter).split(' ').map(Number);
                          var right = box[0] + box[2] - 1;
                          return weeknote.placeAt(right, box[1] + box[3] / 2).split(' ')[1];
                        }).join(' ')
                        """));
    }
}
