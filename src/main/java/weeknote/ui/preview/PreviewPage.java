package weeknote.ui.preview;

/// The page that a preview loads once; after that its blocks are patched in place.
final class PreviewPage {

    private PreviewPage() {}

    /// Nothing may be loaded but what the preview serves; page scripts are off besides.
    private static final String POLICY =
            "default-src 'none'; img-src weeknote: data:; font-src weeknote:;"
                    + " style-src weeknote: 'unsafe-inline'";

    static String html() {
        return """
        <!DOCTYPE html>
        <html>
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <link rel="stylesheet" href="/weeknote-assets/preview/fonts.css">
        <link rel="stylesheet" href="/weeknote-assets/preview/post.css">
        <link rel="stylesheet" href="/weeknote-assets/preview/preview.css">
        </head>
        <body><main id="weeknote-post"></main></body>
        </html>
        """
                .formatted(POLICY);
    }

    /// Functions of the page, defined by the program when the page is there: the page's own scripts
    /// are off.
    static final String SCRIPT =
            """
            window.weeknote = (function () {
              var post = document.getElementById('weeknote-post');
              function block(html) {
                var div = document.createElement('div');
                div.className = 'weeknote-block';
                div.dir = 'auto';
                div.innerHTML = html;
                return div;
              }
              return {
                patch: function (start, removed, blocks) {
                  for (var i = 0; i < removed; i++) { post.removeChild(post.children[start]); }
                  var inserted = document.createDocumentFragment();
                  blocks.forEach(function (html) { inserted.appendChild(block(html)); });
                  post.insertBefore(inserted, post.children[start] || null);
                },
                goTo: function (id) {
                  var target = document.getElementById(id);
                  if (!target) { return false; }
                  target.scrollIntoView({block: 'center'});
                  var marked = document.querySelectorAll('.weeknote-target');
                  for (var i = 0; i < marked.length; i++) { marked[i].classList.remove('weeknote-target'); }
                  target.classList.add('weeknote-target');
                  return true;
                },
                isSettled: function () {
                  // Fonts are asked for by layout alone.
                  var height = post.offsetHeight;
                  var images = Array.prototype.every.call(
                    document.images, function (image) { return image.complete; });
                  return height > 0 && images && document.fonts.status === 'loaded';
                },
                theme: function (name) {
                  document.documentElement.setAttribute('data-theme', name);
                }
              };
            })();
            """;
}
