package weeknote.session;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.export.Exporter;
import weeknote.export.Output;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.Site;

class PreviewHintsTest {

    private static final String BROKEN = "data-weeknote-broken";

    @TempDir Path root;

    private Element preview(String text) throws IOException {
        write(
                "hugo.toml",
                """
                baseURL = 'https://example.org/'
                markup.goldmark.renderHooks.link.enableDefault = true
                """);
        write("static/a.pdf", "");
        write("content/posts/other.md", "---\ntitle: Other\naliases: [/old/, near]\n---\n# Part\n");
        write("content/posts/raw.md", "<a id=any></a>\n");
        Path post = write("content/posts/week.md", "---\ntitle: Week\n---\n");
        Site site = Site.around(post);
        PostPlace place = PostPlace.of(post, site).with(PostIndex.of(site));
        return Jsoup.parseBodyFragment(String.join("", Preview.of(text, place).html())).body();
    }

    private Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void anUndefinedLabelIsBrokenAndSaysWhatWasMeant() throws IOException {
        Element broken =
                preview("See [the *old* one][krebs] \\* now.\n\n[krebsc]: https://example.org\n");
        assertEquals("[theoldone][krebs]", texts(broken));
        assertEquals(
                "No definition for `krebs`. Nearest: `krebsc`.",
                broken.select("[" + BROKEN + "]").attr(BROKEN));
        assertEquals("See [the old one][krebs] * now.", broken.text());
    }

    @Test
    void aMissingNoteIsBroken() throws IOException {
        assertEquals("[^nope]", texts(preview("A word.[^nope] More.\n")));
    }

    @Test
    void whatWasNotMeantAsAReferenceIsText() throws IOException {
        assertEquals("", texts(preview("As he said [sic], `[a][b]` and \\[a]\\[b].\n")));
    }

    @Test
    void textBehindASummaryDividerIsMarkedWhereItStands() throws IOException {
        assertEquals("[a][nope]", texts(preview("One.\n\n<!--more-->\n\nSee [a][nope] now.\n")));
    }

    @Test
    void onlyAShortcodeOfTheSiteMayBringAHeadingThatIsLinkedTo() throws IOException {
        write("layouts/shortcodes/part.html", "<a id='{{ .Get 0 }}'></a>");
        write("layouts/shortcodes/box.html", "<div>{{ .Inner | markdownify }}</div>");
        String link = "[a](#nowhere)\n\n";
        assertEquals("a", texts(preview(link + "{{< youtube x >}}\n")));
        assertEquals("a", texts(preview(link + "{{< box >}}b{{< /box >}}\n")));
        assertEquals("", texts(preview(link + "{{< part nowhere >}}\n")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<b ID = \"here\"></b> ~ a",
                "<b id='nowhere'></b> ~ ''",
                "<b NAME = nowhere></b> ~ ''",
                "<b id=''></b> ~ a",
                "<b id='a&amp;b'></b> ~ ''",
                "# Part {#here} ~ a",
                "# Part {#nowhere} ~ ''",
                "<!--more--> ~ a",
            })
    void onlyAnIdThatMayBeTheOneThatIsLinkedToKeepsTheLinkSound(String html, String broken)
            throws IOException {
        assertEquals(broken, texts(preview("[a](#nowhere)\n\n" + html + "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {{< galery >}} b",
                "{{< galery >}}",
                "{{< galery >}}\n{{< vimeo 1 >}}",
                "- One {{< galery >}}",
            })
    void aShortcodeThatTheSiteDoesNotHaveIsBroken(String text) throws IOException {
        write("layouts/shortcodes/gallery.html", "");
        Elements broken = preview(text + "\n").select("[" + BROKEN + "]");
        assertEquals("{{< galery >}}", broken.text());
        assertEquals(
                "Your site has no shortcode `galery`, so it cannot be built. Nearest: `gallery`.",
                broken.attr(BROKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{< other >}}", "{{</* nope */>}}", "{{< figure src=a.png >}}"})
    void aShortcodeThatTheSiteHasIsNot(String text) throws IOException {
        write("layouts/shortcodes/other.html", "{{ range .Site.Pages }}{{ end }}");
        assertEquals("", texts(preview(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a]({{< ref \"othr.md\" >}})", "{{< ref \"othr.md\" >}}"})
    void aReferenceToNoPostIsBroken(String text) throws IOException {
        assertEquals(
                "Your site has no page `othr.md`, so it cannot be built. Nearest: `other.md`.",
                preview(text).select("[" + BROKEN + "]").attr(BROKEN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "/map.png ~ ''",
                "/mpa.png ~ Your site has no file at `/mpa.png`. Nearest: `/map.png`.",
            })
    void anImageThatIsNotThereHasTheReason(String destination, String reason) throws IOException {
        write("static/map.png", "");
        assertEquals(
                reason,
                preview("![a](" + destination + ")").select("img").attr("data-weeknote-reason"));
    }

    @Test
    void aLinkOfJekyllsToNoPostIsBroken() throws IOException {
        write("_config.yml", "");
        Path post = write("_posts/2024-01-01-first.md", "---\ntitle: A\n---\n");
        Site site = Site.around(post);
        PostPlace place = PostPlace.of(post, site).with(PostIndex.of(site));
        Preview preview = Preview.of("[a]({% post_url 2024-01-01-frist %})\n", place);
        assertEquals(
                "Your site has no page `2024-01-01-frist`, so it cannot be built."
                        + " Nearest: `2024-01-01-first`.",
                Jsoup.parseBodyFragment(String.join("", preview.html())).select("a").attr(BROKEN));
    }

    @Test
    void aPostOfJekyllHasTheDateOfItsName() throws IOException {
        write("_config.yml", "");
        Path post = write("_posts/2024-02-02-second.md", "---\ntitle: A\n---\n");
        PostPlace place = PostPlace.of(post, Site.around(post));
        assertEquals(
                """
                <header class="post-head">
                <h1>A</h1>
                <p class="post-meta"><time datetime="2024-02-02">2 February 2024</time></p>
                </header>
                """,
                Preview.of("---\ntitle: A\n---\n", place).html().getFirst());
    }

    @ParameterizedTest
    @CsvSource({
        "/posts/nowhere/, Your site has no page at `/posts/nowhere/`.",
        "../nowhere/, Your site has no page at `../nowhere/`.",
        "nowhere.md, Your site has no page at `nowhere.md`.",
        "#nowhere, This post has no heading `nowhere`.",
        "week.md#nowhere, “Week” has no heading `nowhere`.",
        "other.md#nowhere, “Other” has no heading `nowhere`.",
        "/old/#nowhere, “Other” has no heading `nowhere`.",
    })
    void aLinkToNothingSaysSo(String destination, String reason) throws IOException {
        assertEquals(reason, preview("[a](" + destination + ")").select("a[href]").attr(BROKEN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/other/",
                "/posts/other",
                "../other/",
                "../other/#part",
                "other.md",
                "/old/",
                "/posts/near/",
                "https://example.org/posts/other/index.html",
            })
    void aLinkToAPostTellsItsTitle(String destination) throws IOException {
        assertEquals(
                "Other",
                preview("[a](" + destination + ")").select("a").attr("data-weeknote-title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.org/posts/nowhere/",
                "mailto:me@example.org",
                "/a.pdf",
                "/posts/",
                "/tags/a/",
                "/index.xml",
                "/",
                "#part",
                "#top",
                "week.md#part",
                "other.md#part",
                "other.md#fn:1",
                "raw.md#any",
            })
    void nothingIsSaidOfWhatMayBeThere(String destination) throws IOException {
        Elements link = preview("[a](" + destination + ")\n\n# Part\n").select("a");
        assertFalse(link.hasAttr(BROKEN), link::outerHtml);
    }

    @Test
    void aReferenceTellsItsLabel() throws IOException {
        assertEquals(
                "k b",
                preview("[a][k b]\n\n[k b]: https://example.org")
                        .select("a")
                        .attr("data-weeknote-label"));
    }

    @Test
    void anUnusedNoteStandsAtTheEndForTheAuthorAlone() throws IOException {
        String text = "One.[^a]\n\n[^a]: Used.\n[^b]: Left *over*.\n[^a]: Twice.\n";
        assertEquals(
                "Not shown to readers [^b] Left over. [^a] Twice.",
                preview(text).select(".weeknote-unused").text());
        String fragment = Exporter.content(Site.NONE.read(text), new Output.Fragment());
        assertFalse(fragment.contains("Left"), fragment);
    }

    private static String texts(Element preview) {
        return preview.select("[" + BROKEN + "]").stream()
                .map(Element::wholeText)
                .map(text -> text.replace(" ", ""))
                .collect(joining());
    }
}
