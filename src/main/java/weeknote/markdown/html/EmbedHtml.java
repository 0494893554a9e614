package weeknote.markdown.html;

import weeknote.markdown.shortcode.BuiltIn.Gist;
import weeknote.markdown.shortcode.BuiltIn.Vimeo;
import weeknote.markdown.shortcode.BuiltIn.YouTube;

/// Videos and gists of other sites as Hugo's templates write them. Only the site itself gets them:
/// they call for the network.
final class EmbedHtml {

    private static final String BOX =
            "<div style=\"position: relative; padding-bottom: 56.25%; height: 0; "
                    + "overflow: hidden;\">\n  <iframe src=\"";
    private static final String FRAME =
            " style=\"position: absolute; top: 0; left: 0; width: 100%; height: 100%; "
                    + "border:0;\"";

    private EmbedHtml() {}

    static String youTube(YouTube video) {
        String title = video.title().isEmpty() ? "YouTube Video" : video.title();
        return "\n"
                + frame(
                        "https://www.youtube.com/embed/" + video.id(),
                        video.plays() ? "?autoplay=1" : "",
                        video.cssClass(),
                        " allowfullscreen" + GoHtml.attribute("title", title));
    }

    static String vimeo(Vimeo video) {
        String title = video.title().isEmpty() ? "vimeo video" : video.title();
        return frame(
                "https://player.vimeo.com/video/" + video.id(),
                "",
                video.cssClass(),
                GoHtml.attribute("title", title)
                        + " webkitallowfullscreen mozallowfullscreen allowfullscreen");
    }

    private static String frame(String source, String query, String cssClass, String attributes) {
        String start =
                cssClass.isEmpty()
                        ? BOX
                        : "<div" + GoHtml.attribute("class", cssClass) + ">\n  <iframe src=\"";
        String style = cssClass.isEmpty() ? FRAME : "";
        return start
                + GoHtml.destination(source)
                + query
                + '"'
                + style
                + attributes
                + "></iframe>\n</div>\n";
    }

    static String gist(Gist gist) {
        String file = gist.file().isEmpty() ? "" : "?file=" + gist.file();
        return "<script type=\"application/javascript\" src=\""
                + GoHtml.destination(
                        "https://gist.github.com/" + gist.user() + "/" + gist.id() + ".js" + file)
                + "\"></script>\n";
    }
}
