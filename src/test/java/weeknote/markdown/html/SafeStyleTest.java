package weeknote.markdown.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "border:1px solid red | border:1px solid red",
                "Border-Left : 3px dashed rgb(1, 2, 3) ; | Border-Left:3px dashed rgb(1, 2, 3)",
                "color:#1f2328;position:fixed;width:50% | color:#1f2328;width:50%",
                "margin:0 auto;padding:.5em 1rem | margin:0 auto;padding:.5em 1rem",
                "background:hsla(1, 2%, 3%, .5);background-color:light-grey"
                        + " | background:hsla(1, 2%, 3%, .5);background-color:light-grey",
            })
    void whatIsHarmlessIsKept(String style, String kept) {
        assertEquals(kept, SafeStyle.of(style));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "color",
                "color:",
                ":red",
                "background:url(https://example.org/a)",
                "background:red url(a.png)",
                "background-image:url(a.png)",
                "background:image-set('a.png' 1x)",
                "background:u\\72l(a.png)",
                "color:red/**/",
                "color:expression(alert(1))",
                "color:var(--error)",
                "width:calc(100% + 1px)",
                "margin:-100px",
                "margin-top: -1em",
                "width:99999px",
                "position:absolute",
                "border-image:a",
                "--paper:red",
                "color:red!important",
                "color:rgb(1, 2, 3",
                "display:none",
            })
    void nothingElseIs(String style) {
        assertEquals("", SafeStyle.of(style));
    }
}
