package weeknote.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.inline.Labels;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.LineBounds;
import weeknote.text.TextRange;

/// Link reference definitions directly below a line of text: they cannot interrupt a paragraph, so
/// they are text too ([CommonMark](https://spec.commonmark.org/0.31.2/#example-213)).
///
/// @param paragraph that they are part of
/// @param lines the first definition's line and those of the others that follow it at once, without
///   the last line end
/// @param first the first definition, from its bracket to the end of its line
/// @param labels normalised
record ParagraphDefinition(
        TextRange paragraph, TextRange lines, TextRange first, Set<String> labels) {

    /// One of the definitions, and where it ends.
    private record Defined(String label, int end) {}

    ParagraphDefinition {
        labels = Set.copyOf(labels);
    }

    static List<ParagraphDefinition> in(Post post) {
        Set<Integer> shortcuts = new HashSet<>();
        Stream.concat(
                        post.document().undefinedReferences().stream()
                                .filter(each -> each.kind() == Link.Kind.SHORTCUT)
                                .map(LinkReference::range),
                        post.document().links().stream()
                                .filter(each -> each.kind() == Link.Kind.SHORTCUT)
                                .map(Link::range))
                .filter(range -> post.text().startsWith(":", range.end()))
                .forEach(range -> shortcuts.add(range.start()));
        return shortcuts.isEmpty()
                ? List.of()
                : BlockNode.all(post.document().tree()).stream()
                        .filter(block -> block instanceof BlockNode.Paragraph)
                        .flatMap(block -> in(post.text(), block.range(), shortcuts).stream())
                        .toList();
    }

    private static List<ParagraphDefinition> in(
            String text, TextRange paragraph, Set<Integer> shortcuts) {
        List<ParagraphDefinition> found = new ArrayList<>();
        int line = nextLine(text, paragraph.start());
        while (line < paragraph.end()) {
            Optional<ParagraphDefinition> run = at(text, paragraph, line, shortcuts);
            run.ifPresent(found::add);
            line = nextLine(text, run.map(each -> each.lines().end()).orElse(line));
        }
        return found;
    }

    private static int nextLine(String text, int offset) {
        int end = LineBounds.lineEnd(text, offset);
        int next = LineBounds.skip(text, end);
        return next == end ? text.length() : next;
    }

    private static Optional<ParagraphDefinition> at(
            String text, TextRange paragraph, int line, Set<Integer> shortcuts) {
        Set<String> labels = new HashSet<>();
        int first = bracket(text, line);
        int end = line;
        int at = line;
        while (at < paragraph.end()) {
            int bracket = bracket(text, at);
            Optional<Defined> defined =
                    shortcuts.contains(bracket) ? definedAt(text, bracket) : Optional.empty();
            if (defined.isEmpty()) {
                break;
            }
            labels.add(defined.get().label());
            end = defined.get().end();
            at = nextLine(text, end);
        }
        return labels.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ParagraphDefinition(
                                paragraph,
                                new TextRange(line, end),
                                new TextRange(first, LineBounds.lineEnd(text, first)),
                                labels));
    }

    /// Behind the markers of the containers around the paragraph.
    private static int bracket(String text, int line) {
        int at = line;
        while (at < text.length()
                && (LineBounds.isBlank(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        return at;
    }

    /// The definition that would be read here in a line of its own, `[a]: /x "t"`, or in two, the
    /// second with the destination.
    private static Optional<Defined> definedAt(String text, int bracket) {
        int lineEnd = LineBounds.lineEnd(text, bracket);
        int close = text.indexOf("]:", bracket);
        if (close < 0 || close >= lineEnd) {
            return Optional.empty();
        }
        boolean isInOne = !text.substring(close + 2, lineEnd).isBlank();
        int start = isInOne ? close + 2 : bracket(text, nextLine(text, lineEnd));
        int end = LineBounds.lineEnd(text, start);
        String destination = text.substring(start, end).strip();
        int blank = destination.indexOf(' ', Math.max(0, destination.indexOf('>')));
        String address = blank < 0 ? destination : destination.substring(0, blank);
        String title = blank < 0 ? "" : destination.substring(blank).strip();
        return isAddress(address) && isTitle(title)
                ? Optional.of(
                        new Defined(Labels.normalize(text.substring(bracket + 1, close)), end))
                : Optional.empty();
    }

    /// Not the first word of `[Ann]: hello`.
    private static boolean isAddress(String word) {
        return word.startsWith("<")
                ? word.endsWith(">")
                : word.contains("/") || word.startsWith("#") || Address.of(word).isPresent();
    }

    private static boolean isTitle(String title) {
        return title.isEmpty()
                || (title.length() > 1
                        && "\"'(".indexOf(title.charAt(0)) >= 0
                        && "\"')".indexOf(title.charAt(title.length() - 1)) >= 0);
    }
}
