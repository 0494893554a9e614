package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.markdown.HtmlOptions.Safety;

/// The numbers of code's lines, and those that the author stresses, in the preview.
class CodeLinesTest {

    private static final String CODE =
            "<code class=\"language-go\" data-lang=\"go\">a\nb\nc\nd\ne%s</code></pre>";

    private static String preview(String post) {
        return Rendering.html(post, Dialect.HUGO, Safety.PREVIEW).strip();
    }

    @Test
    void aFenceHasItsNumbersAndStressedLines() {
        assertEquals(
                "<pre tabindex=\"0\" data-weeknote-numbers=\"10&#10;11&#10;12&#10;13&#10;14\"><span"
                        + " class=\"weeknote-stressed\""
                        + " style=\"margin-top:1lh;height:1lh\"></span><span"
                        + " class=\"weeknote-stressed\" style=\"margin-top:3lh;height:2lh\"></span>"
                        + CODE.formatted("\n"),
                preview(
                        """
                        ```go {linenos=true,hl_lines=[2,"4-5"],linenostart=10}
                        a
                        b
                        c
                        d
                        e
                        ```
                        """));
    }

    @Test
    void soHasAHighlight() {
        assertEquals(
                "<pre tabindex=\"0\" data-weeknote-numbers=\"1&#10;2&#10;3&#10;4&#10;5\"><span"
                        + " class=\"weeknote-stressed\" style=\"margin-top:1lh;height:1lh\"></span>"
                        + CODE.formatted(""),
                preview(
                        """
                        {{< highlight go "linenos=table,hl_lines=2" >}}
                        a
                        b
                        c
                        d
                        e
                        {{< /highlight >}}
                        """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"go", "go {linenos=false}", "go {hl_lines=[9,\"7-8\",\"2-1\"]}"})
    void aFenceThatAsksForNoneHasNone(String info) {
        assertEquals(
                "<pre tabindex=\"0\">" + CODE.formatted("\n"),
                preview("```" + info + "\na\nb\nc\nd\ne\n```\n"));
    }
}
