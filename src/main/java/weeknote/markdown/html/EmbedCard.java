package weeknote.markdown.html;

import java.util.Optional;
import weeknote.markdown.shortcode.BuiltIn;
import weeknote.markdown.shortcode.BuiltIn.Gist;
import weeknote.markdown.shortcode.BuiltIn.Instagram;
import weeknote.markdown.shortcode.BuiltIn.Tweet;
import weeknote.markdown.shortcode.BuiltIn.Vimeo;
import weeknote.markdown.shortcode.BuiltIn.YouTube;

/// A line in the place of what only the network can show: it says what that is, and links to it.
/// For `{{< vimeo 146022717 >}}` it is "Vimeo video 146022717".
///
/// @param name what readers will see there
/// @param destination where it is
record EmbedCard(String name, String destination) {

    /// The card; empty for what needs no network, or does not say what to show.
    static Optional<EmbedCard> of(BuiltIn shortcode) {
        return switch (shortcode) {
            case YouTube video ->
                    card(
                            "YouTube video " + named(video.title(), video.id()),
                            "https://www.youtube.com/watch?v=",
                            video.id());
            case Vimeo video ->
                    card(
                            "Vimeo video " + named(video.title(), video.id()),
                            "https://vimeo.com/",
                            video.id());
            case Gist gist ->
                    card(
                            "Gist " + named(gist.file(), gist.id()) + " of " + gist.user(),
                            "https://gist.github.com/" + GoHtml.part(gist.user()) + "/",
                            gist.id());
            case Tweet(var user, var id) ->
                    card(
                            user.isEmpty() ? "Post " + id + " on X" : "Post of " + user + " on X",
                            "https://x.com/"
                                    + (user.isEmpty() ? "i" : GoHtml.part(user))
                                    + "/status/",
                            id);
            case Instagram(var id) ->
                    card("Instagram post " + id, "https://www.instagram.com/p/", id);
            case BuiltIn.Figure _,
                    BuiltIn.Highlight _,
                    BuiltIn.Reference _,
                    BuiltIn.Param _,
                    BuiltIn.Literal _,
                    BuiltIn.Unknown _ ->
                    Optional.empty();
        };
    }

    private static String named(String title, String id) {
        return title.isEmpty() ? id : "“" + title + "”";
    }

    private static Optional<EmbedCard> card(String name, String folder, String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(new EmbedCard(name, folder + GoHtml.part(id)));
    }

    String html() {
        return "<a href=\""
                + GoHtml.destination(destination)
                + "\">"
                + ShortcodeWriter.escaped(name)
                + "</a>";
    }
}
