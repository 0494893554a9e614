package weeknote.ui;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.concurrent.Worker.State;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.HostileSnippets;
import weeknote.UiTest;
import weeknote.export.Exporter;
import weeknote.export.LinkedFiles;
import weeknote.export.Output;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A real browser, its scripts switched on, gets what hostile posts have become, and every link and
/// event in it is tried: nothing runs.
@UiTest
class HostilePreviewTest {

    private static final Dialect UNSAFE = Dialect.HUGO.with(Feature.RAW_HTML);

    // Whatever runs calls ran(). A click leads nowhere but into scripts.
    private static final String HEAD =
            """
            <script>
            window.count = 0;
            window.ran = function () { window.count++; };
            window.addEventListener('click', function (event) {
              var link = event.target.closest ? event.target.closest('a') : null;
              if (!link || link.protocol !== 'javascript:') { event.preventDefault(); }
            }, true);
            </script>
            """;

    private static final String TRY_ALL =
            """
            Array.prototype.forEach.call(document.querySelectorAll('body *'), function (element) {
              ['load', 'error', 'focus', 'blur', 'mouseover', 'toggle', 'input', 'change', 'begin',
               'animationstart', 'transitionend', 'wheel', 'pointerover', 'submit', 'start'].forEach(
                function (name) { element.dispatchEvent(new Event(name)); });
              if (element.click) { element.click(); }
            });
            window.count
            """;

    @BeforeAll
    static void startToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest
    @EnumSource(
            value = Safety.class,
            names = {"PREVIEW", "PAGE"})
    void nothingOfAnySnippetRuns(Safety safety) throws TimeoutException {
        assertEquals(0, runs(HEAD + contained(safety)));
    }

    @Test
    void nothingOfAnExportedPageRuns() throws TimeoutException, IOException {
        StringBuilder pages = new StringBuilder(HEAD);
        for (String snippet : HostileSnippets.all()) {
            Post post = Post.of(snippet, Engine.HUGO, UNSAFE);
            String page =
                    Exporter.content(
                            post,
                            new Output.Page(LinkedFiles.NONE, "https://example.org/posts/x/"));
            pages.append(page);
        }
        assertEquals(0, runs(pages.toString()));
    }

    /// So that the others are known to be able to fail.
    @Test
    void asTheEngineMakesThemTheyDoRun() throws TimeoutException {
        assertNotEquals(0, runs(HEAD + contained(Safety.AS_ENGINE, "<img src=x onerror=ran()>")));
        assertNotEquals(0, runs(HEAD + contained(Safety.AS_ENGINE, "[a](javascript:ran\\(\\))")));
        assertNotEquals(0, runs(HEAD + contained(Safety.AS_ENGINE, "<script>ran()</script>")));
    }

    private static String contained(Safety safety) {
        return HostileSnippets.all().stream()
                .map(snippet -> contained(safety, snippet))
                .collect(joining("\n"));
    }

    private static String contained(Safety safety, String snippet) {
        return MarkdownDocument.parse(snippet, new TextRange(0, snippet.length()), UNSAFE)
                .html(HtmlOptions.of(safety))
                .stream()
                .map(HtmlBlock::html)
                .collect(joining("", "<div>", "</div>"));
    }

    // How often something ran while the page was loaded and tried.
    private static int runs(String page) throws TimeoutException {
        WebEngine engine =
                WaitForAsyncUtils.waitForAsyncFx(
                        20_000,
                        () -> {
                            WebEngine loading = new WebView().getEngine();
                            loading.loadContent("<!DOCTYPE html>" + page);
                            return loading;
                        });
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () ->
                        WaitForAsyncUtils.waitForAsyncFx(
                                20_000,
                                () -> engine.getLoadWorker().getState() == State.SUCCEEDED));
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> engine.executeScript(TRY_ALL));
        // what a click or an error started has its turn before this is asked
        return WaitForAsyncUtils.waitForAsyncFx(
                20_000, () -> ((Number) engine.executeScript("window.count")).intValue());
    }
}
