package weeknote.assist.completion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import weeknote.assist.completion.CompletionItem.Kind;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.site.ShortcodeTemplate;
import weeknote.text.TextRange;

/// Shortcode names, the names of their arguments, and the closing tag of the one that is open.
record ShortcodeSource(CompletionRequest request) {

    List<Candidate> candidates(Opening opening) {
        return switch (opening.kind()) {
            case SHORTCODE_NAME -> names();
            case SHORTCODE_CLOSING -> closing(opening).stream().toList();
            case SHORTCODE_ARGUMENT -> arguments(opening.prefix());
            case LABEL, SHORTCUT, FOOTNOTE, LINK, IMAGE, DEFINITION, REF, SHORTCODE_IMAGE ->
                    List.of();
        };
    }

    private List<Candidate> names() {
        return Shortcodes.of(request.index()).stream()
                .map(template ->
                        new Candidate(
                                Kind.SHORTCODE,
                                template.name(),
                                String.join(" ", template.parameters()),
                                template.name() + " "))
                .toList();
    }

    /// Those of its arguments that are not given yet.
    private List<Candidate> arguments(String tag) {
        int end = 0;
        while (end < tag.length() && !Character.isWhitespace(tag.charAt(end))) {
            end++;
        }
        String name = tag.substring(0, end);
        return Shortcodes.of(request.index()).stream()
                .filter(template -> template.name().equals(name))
                .map(ShortcodeTemplate::parameters)
                .flatMap(List::stream)
                .filter(parameter -> !tag.contains(" " + parameter + "="))
                .map(parameter -> new Candidate(Kind.ARGUMENT, parameter, name, parameter + "=\""))
                .toList();
    }

    /// The innermost paired shortcode that is open before the caret.
    private Optional<Candidate> closing(Opening opening) {
        int start = opening.typed().start();
        TextRange before = new TextRange(request.post().body().start(), start);
        Deque<String> open = new ArrayDeque<>();
        for (Shortcode tag : ShortcodeMask.of(request.post().text(), before).shortcodes()) {
            String name = tag.name();
            if (name.startsWith("/")) {
                open.removeFirstOccurrence(name.substring(1));
            } else if (!tag.isShown() && isPaired(name)) {
                open.push(name);
            }
        }
        String sign =
                request.post().text().lastIndexOf("{{%", start)
                                > request.post().text().lastIndexOf("{{<", start)
                        ? " %}}"
                        : " >}}";
        return Optional.ofNullable(open.peek())
                .map(name -> new Candidate(Kind.SHORTCODE, name, "", name + sign));
    }

    private boolean isPaired(String name) {
        return Shortcodes.of(request.index()).stream()
                .anyMatch(template -> template.name().equals(name) && template.isPaired());
    }
}
