package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteStyleTest {

    @TempDir Path root;

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SiteStyle style(String post) throws IOException {
        write(post, "");
        return SiteStyle.of(Site.around(root.resolve(post)), root.resolve(post));
    }

    private static String read(SiteStyle style, String path) throws IOException {
        return style.read(path)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("none");
    }

    @Test
    void theSheetsAreThoseThatTheTemplatesNameAndThatAreThere() throws IOException {
        write("hugo.toml", "baseURL = 'https://example.org/blog/'\ntheme = 'calm'\n");
        write("static/css/own.css", "");
        write("static/css/unused.css", "");
        write("static/css/paper.css", "");
        write("assets/css/made.css", "");
        write("themes/calm/static/css/calm.css", "");
        write(
                "layouts/partials/head/css.html",
                """
                <link rel="stylesheet" href="https://cdn.example.com/css/own.css">
                <link rel="stylesheet" href="{{ "css/calm.css" | relURL }}">
                <link rel="stylesheet" href="/blog/css/own.css?v=2">
                <link rel="stylesheet" media="print" href="/blog/css/paper.css">
                {{ with resources.Get "css/made.css" }}<style>{{ .Content }}</style>{{ end }}
                <link rel="stylesheet" href="{{ .Site.BaseURL }}css/gone.css">
                """);
        assertEquals(
                List.of("css/calm.css", "css/own.css", "css/made.css"),
                style("content/posts/a.md").sheets());
    }

    @Test
    void aSiteThatWasBuiltTellsItsSheetsItself() throws IOException {
        write("hugo.toml", "baseURL = 'https://example.org/'\n");
        write("static/css/other.css", "");
        write("public/index.html", "<link rel=stylesheet href=https://example.org/css/a.1f.css>");
        write("public/css/a.1f.css", "p {}");
        SiteStyle style = style("content/posts/a.md");
        assertEquals(List.of("css/a.1f.css"), style.sheets());
        assertEquals("p {}", read(style, "css/a.1f.css"));
    }

    @Test
    void sheetsThatAreNamedNowhereAreThoseOfTheUsualFolder() throws IOException {
        write("hugo.toml", "");
        write("static/css/b.css", "");
        write("static/css/a.css", "");
        assertEquals(List.of("css/a.css", "css/b.css"), style("content/a.md").sheets());
    }

    @Test
    void aSiteWithoutSheetsAndAPostWithoutASiteHaveNone() throws IOException {
        write("blog/hugo.toml", "");
        assertEquals(SiteStyle.NONE, style("blog/content/a.md"));
        assertEquals(SiteStyle.NONE, style("alone.md"));
    }

    @Test
    void theFrameIsThatOfTheSectionsTemplateWithinTheBase() throws IOException {
        write("hugo.toml", "");
        write("static/css/a.css", "");
        write(
                "layouts/_default/baseof.html",
                """
                <html lang="en"><head><link href="/css/a.css"></head>
                <body class="light {{ .Section }}"><nav><a href="/">Home</a></nav>
                <!-- <div> --><div id="page">{{ block "main" . }}{{ end }}</div></body></html>
                """);
        write("layouts/_default/single.html", "{{ define \"main\" }}{{ .Content }}{{ end }}");
        write(
                "layouts/posts/single.html",
                """
                {{ define "main" }}<main class='{{ if gt 2 1 }}wide{{ end }}'><br>
                <p>Unclosed<article class="post h-entry"><h1>{{ .Title }}</h1>
                {{- .Content -}}</article></main>{{ end }}
                """);
        assertEquals(
                List.of(
                        new FrameElement("html", "", ""),
                        new FrameElement("body", "", "light"),
                        new FrameElement("div", "page", ""),
                        new FrameElement("main", "", "wide"),
                        new FrameElement("p", "", ""),
                        new FrameElement("article", "", "post h-entry")),
                style("content/posts/a.md").frame());
        assertEquals(3, style("content/notes/a.md").frame().size());
    }

    @Test
    void jekyllsLayoutsStandInEachOtherAndItsSheetsHaveNoFrontMatter() throws IOException {
        write("_config.yml", "");
        write("assets/css/style.css", "---\n# made by Jekyll\n---\np {}");
        write(
                "_layouts/default.html",
                "<link href=\"{{ '/assets/css/style.css' | relative_url }}\"><body><main>{{ content"
                        + " }}</main>");
        write("_layouts/post.html", "---\nlayout: default\n---\n<article>{{ content }}</article>");
        SiteStyle style = style("_posts/2026-01-01-a.md");
        assertEquals(
                List.of("body", "main", "article"),
                style.frame().stream().map(FrameElement::name).toList());
        assertEquals(List.of("assets/css/style.css"), style.sheets());
        assertEquals("\np {}", read(style, "assets/css/style.css"));
    }

    @Test
    void nothingOutsideOfTheSitesFoldersIsRead() throws IOException {
        write("secret.txt", "secret");
        write("blog/hugo.toml", "");
        write("blog/static/css/a.css", "");
        SiteStyle style = style("blog/content/a.md");
        Files.createSymbolicLink(
                root.resolve("blog/static/css/out.css"), root.resolve("secret.txt"));
        for (String path :
                List.of("../../secret.txt", "css/out.css", "../hugo.toml", "css/\0", "/css/..")) {
            assertEquals("none", read(style, path), path);
        }
    }
}
