package weeknote.markdown.inline;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.tree.AttributeList;
import weeknote.markdown.tree.Inline;

/// Reads the inlines of one leaf block, from left to right.
public final class InlineParser {

    private enum Place {
        BLOCK,
        LIST_ITEM,
        TABLE_CELL
    }

    private final Content content;
    private final References references;
    private final Place place;
    private final String text;
    private final Engine engine;
    private final boolean strikes;
    private final boolean linkifies;
    private final boolean isTypographic;
    private final boolean marksTasks;
    private final Signs signs;
    private final Progress progress;
    private final Brackets brackets;
    private final BracketSigns bracketSigns;
    private final CodeSpans codeSpans;
    private final RawHtml rawHtml;
    private final Linkify linkify;
    private final Typographer typographer;

    /// The names of extensions whose closing tag does not follow.
    private final Set<String> unclosed = new HashSet<>();

    private InlineParser(Content content, References references, Place place) {
        this.content = content;
        this.references = references;
        this.place = place;
        text = content.text();
        engine = references.dialect().engine();
        strikes = references.dialect().has(Feature.STRIKETHROUGH);
        linkifies = references.dialect().has(Feature.LINKIFY) && Linkify.mayBeIn(text);
        isTypographic = references.dialect().has(Feature.TYPOGRAPHER);
        marksTasks = place == Place.LIST_ITEM && references.dialect().has(Feature.TASK_LIST);
        signs = references.signs();
        progress = new Progress(content);
        brackets = new Brackets(content, references, progress.pieces);
        bracketSigns = new BracketSigns(text, brackets, progress);
        codeSpans = new CodeSpans(text);
        rawHtml = new RawHtml(text, engine);
        linkify = new Linkify(content, references.dialect());
        typographer =
                new Typographer(
                        text, engine, references.dialect().typography(), references.openQuotes());
    }

    public static List<Inline> parse(Content content, References references) {
        return parse(content, references, Place.BLOCK);
    }

    /// The inlines of a table's cell: there `\\|` is a pipe in a code span too.
    public static List<Inline> parseCell(Content content, References references) {
        return parse(content, references, Place.TABLE_CELL);
    }

    /// The inlines of a list item's first block, in which task markers may stand.
    public static List<Inline> parseItem(Content content, References references) {
        return parse(content, references, Place.LIST_ITEM);
    }

    private static List<Inline> parse(Content content, References references, Place place) {
        if (references.signs().isText(content.text())) {
            return List.of(
                    new Inline.Text(content.range(0, content.text().length()), content.text()));
        }
        InlineParser parser = new InlineParser(content, references, place);
        parser.read();
        return Pieces.freeze(
                EmphasisMatcher.match(parser.progress.pieces, content, references), content);
    }

    private void read() {
        while (progress.at < text.length()) {
            int at = progress.at;
            if (linkifies && mayLinkStart(at) && bareLink(at)) {
                continue;
            }
            switch (text.charAt(at)) {
                case '\n' -> lineBreak(at);
                case '\\' -> backslash(at);
                case '`' -> codeSpan(at);
                case '*', '_' -> run(at, 1);
                case '~' -> run(at, engine == Engine.CMARK ? 1 : 2);
                case '&' -> entity(at);
                case '<' -> angle(at);
                case '{' -> brace(at);
                case '$' -> maths(at);
                case '!' -> bracketSigns.exclamation(at);
                case '[' -> bracket(at);
                case ']' -> bracketSigns.close(at);
                case '\'', '"', '-', '.', '>' -> typographic(at);
                default -> progress.at = signs.textEnd(text, at);
            }
        }
        progress.flush();
    }

    // Not right behind an escape or entity
    private boolean mayLinkStart(int at) {
        return at == progress.restart
                || (at > progress.textFrom && Linkify.mayFollow(text.charAt(at - 1)));
    }

    private void bracket(int at) {
        if (marksTasks && TaskMarkers.isAt(text, at, engine)) {
            progress.add(
                    new Inline.TaskMarker(
                            content.range(at, at + TaskMarkers.LENGTH),
                            TaskMarkers.isChecked(text, at)),
                    TaskMarkers.end(text, at, engine));
        } else {
            bracketSigns.open(at);
        }
    }

    private void lineBreak(int at) {
        int spaces = at;
        while (spaces > progress.textFrom && text.charAt(spaces - 1) == ' ') {
            spaces--;
        }
        progress.at = spaces;
        progress.add(
                at - spaces >= 2
                        ? new Inline.HardBreak(content.range(spaces, at + 1))
                        : new Inline.SoftBreak(content.range(spaces, at + 1)),
                at + 1);
    }

    // kramdown breaks a line behind two of them, too.
    private void backslash(int at) {
        char next = LinkScanner.at(text, at + 1);
        boolean isDouble = engine == Engine.KRAMDOWN && text.startsWith("\\\\\n", at);
        if (next == '\n' || isDouble) {
            int end = at + (isDouble ? 3 : 2);
            progress.add(new Inline.HardBreak(content.range(at, end)), end);
        } else if (LinkScanner.isPunctuation(next)) {
            progress.addCharacter(
                    new Inline.Escape(content.range(at, at + 2), String.valueOf(next)), at + 2);
        } else {
            progress.at = at + 1;
        }
    }

    private void codeSpan(int at) {
        int length = CodeSpans.runLength(text, at);
        int closing = codeSpans.closing(at + length, length);
        if (closing < 0) {
            progress.at = at + length;
            return;
        }
        int end = closing + length;
        String code = CodeSpans.code(text.substring(at + length, closing));
        progress.add(
                new Inline.CodeSpan(
                        content.range(at, end),
                        content.range(at + length, closing),
                        place == Place.TABLE_CELL ? code.replace("\\|", "|") : code),
                end);
    }

    private void run(int at, int least) {
        char sign = text.charAt(at);
        int end = at;
        while (LinkScanner.at(text, end) == sign) {
            end++;
        }
        boolean strikes =
                sign != '~' || (this.strikes && (engine == Engine.GOLDMARK || end - at <= 2));
        if (end - at < least || !strikes) {
            progress.at = end;
            return;
        }
        progress.flush();
        progress.pieces.add(new Piece.Run(sign, at, end, Flanking.of(text, at, end, engine)));
        progress.goOnAt(end);
    }

    private void entity(int at) {
        int end = Entities.end(text, at);
        if (end < 0) {
            progress.at = at + 1;
            return;
        }
        String decoded = Entities.decode(text.substring(at, end));
        progress.addCharacter(
                new Inline.Entity(content.range(at, end), text.substring(at, end), decoded), end);
    }

    private void angle(int at) {
        int end = Autolinks.end(text, at);
        if (end > 0) {
            progress.add(Autolinks.link(content, at, end), end);
            brackets.addAutolink(progress.pieces.getLast());
            return;
        }
        end = rawHtml.end(at);
        if (end > 0) {
            progress.add(new Inline.RawHtml(content.range(at, end), text.substring(at, end)), end);
            return;
        }
        typographic(at);
    }

    private void maths(int at) {
        boolean isOpen = engine == Engine.KRAMDOWN && text.startsWith("$$", at);
        int closing = isOpen ? text.indexOf("$$", at + 2) : -1;
        if (closing < 0) {
            progress.at = at + 1;
            return;
        }
        int end = closing + 2;
        String maths = text.substring(at + 2, closing).strip();
        progress.add(new Inline.Maths(content.range(at, end), maths), end);
    }

    private void brace(int at) {
        Optional<Extension> extension =
                engine == Engine.KRAMDOWN ? Extension.at(text, at) : Optional.empty();
        if (extension.isEmpty()) {
            attributes(at);
        } else {
            extension(at, extension.get());
        }
    }

    private void extension(int at, Extension extension) {
        int closing = closing(extension);
        if (closing < 0) {
            unclosed.add(extension.name());
            progress.at = at + 1;
            return;
        }
        String body = extension.isEmpty() ? "" : text.substring(extension.end(), closing);
        String html = extension.isEmpty() ? "" : extension.html(body);
        int end = closing + extension.closingLength(text, closing);
        progress.add(new Inline.RawHtml(content.range(at, end), html), end);
    }

    private int closing(Extension extension) {
        if (extension.isEmpty()) {
            return extension.end();
        }
        return unclosed.contains(extension.name()) ? -1 : extension.closing(text);
    }

    // `{:.class}` right behind an inline
    private void attributes(int at) {
        AttributeList list =
                engine == Engine.KRAMDOWN && at == progress.restart && at > 0
                        ? AttributeList.kramdown(text, at)
                        : AttributeList.NONE;
        if (list.isNone()) {
            progress.at = at + 1;
            return;
        }
        progress.add(
                new Inline.Attributes(content.range(at, list.end()), references.attributes(list)),
                list.end());
    }

    private boolean bareLink(int at) {
        if (engine == Engine.GOLDMARK && brackets.isOpen()) {
            return false;
        }
        int end = linkify.end(at);
        if (end < 0) {
            return false;
        }
        progress.add(linkify.link(at, end), end);
        brackets.addAutolink(progress.pieces.getLast());
        return true;
    }

    private void typographic(int at) {
        int length = isTypographic ? typographer.read(at, progress.restart) : 0;
        if (length == 0) {
            progress.at = at + 1;
            return;
        }
        progress.add(
                new Inline.Typographic(content.range(at, at + length), typographer.html()),
                at + length);
    }
}
