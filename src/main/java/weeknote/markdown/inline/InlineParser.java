package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.List;
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
    private final Place place;
    private final String text;
    private final Engine engine;
    private final boolean strikes;
    private final boolean linkifies;
    private final boolean isTypographic;
    private final List<Piece> pieces = new ArrayList<>();
    private final Brackets brackets;
    private final CodeSpans codeSpans;
    private final RawHtml rawHtml;
    private final Linkify linkify;
    private final Typographer typographer;

    private int at;
    private int textFrom;

    /// Behind the last inline: there a bare link may begin, as in Goldmark.
    private int restart;

    private InlineParser(Content content, References references, Place place) {
        this.content = content;
        this.place = place;
        text = content.text();
        engine = references.dialect().engine();
        strikes = references.dialect().has(Feature.STRIKETHROUGH);
        linkifies = references.dialect().has(Feature.LINKIFY);
        isTypographic = references.dialect().has(Feature.TYPOGRAPHER);
        brackets = new Brackets(content, references, pieces);
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

    /// The inlines of a list item's first paragraph, which may begin with a task marker.
    public static List<Inline> parseItem(Content content, References references) {
        return parse(content, references, Place.LIST_ITEM);
    }

    private static List<Inline> parse(Content content, References references, Place place) {
        InlineParser parser = new InlineParser(content, references, place);
        if (place == Place.LIST_ITEM && references.dialect().has(Feature.TASK_LIST)) {
            parser.taskMarker();
        }
        parser.read();
        return Pieces.freeze(EmphasisMatcher.match(parser.pieces, content, references), content);
    }

    private void read() {
        while (at < text.length()) {
            if (linkifies && (at == restart || Linkify.mayStart(text, at)) && bareLink()) {
                continue;
            }
            switch (text.charAt(at)) {
                case '\n' -> lineBreak();
                case '\\' -> backslash();
                case '`' -> codeSpan();
                case '*', '_' -> run(1);
                case '~' -> run(engine == Engine.GOLDMARK ? 2 : 1);
                case '&' -> entity();
                case '<' -> angle();
                case '{' -> attributes();
                case '!' -> exclamation();
                case '[' -> bracket();
                case ']' -> closeBracket();
                case '\'', '"', '-', '.', '>' -> typographic();
                default -> at = plainEnd();
            }
        }
        flush();
    }

    // `[ ]` or `[x]` and a space
    private void taskMarker() {
        boolean isMarker =
                text.length() >= (engine == Engine.GOLDMARK ? 3 : 4)
                        && text.charAt(0) == '['
                        && " xX".indexOf(text.charAt(1)) >= 0
                        && text.charAt(2) == ']'
                        && (engine == Engine.GOLDMARK || LinkScanner.isSpace(text.charAt(3)));
        if (isMarker) {
            boolean isChecked = text.charAt(1) != ' ';
            int end = engine != Engine.CMARK ? LinkScanner.skipSpace(text, 3) : 3;
            add(new Inline.TaskMarker(content.range(0, 3), isChecked), end);
        }
    }

    private int plainEnd() {
        int i = at + 1;
        if (linkifies && isWordBoundary(text.charAt(at))) {
            return i;
        }
        while (i < text.length() && !isSpecial(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isSpecial(char c) {
        return switch (c) {
            case '\n', '\\', '`', '*', '_', '&', '<', '!', '[', ']' -> true;
            case '~' -> strikes;
            case '{' -> engine == Engine.KRAMDOWN;
            case '\'', '"', '-', '.', '>' -> isTypographic;
            default -> linkifies && isWordBoundary(c);
        };
    }

    // So that the loop looks for a link behind it
    private static boolean isWordBoundary(char c) {
        return c == ' ' || c == '(';
    }

    private void flush() {
        if (at > textFrom) {
            pieces.add(
                    new Piece.Done(
                            new Inline.Text(
                                    content.range(textFrom, at), text.substring(textFrom, at)),
                            0));
        }
        textFrom = at;
    }

    private void add(Inline inline, int end) {
        flush();
        pieces.add(new Piece.Done(inline, 1));
        goOnAt(end);
    }

    private void goOnAt(int index) {
        at = index;
        textFrom = index;
        restart = index;
    }

    private void lineBreak() {
        int end = at;
        int spaces = at;
        while (spaces > textFrom && text.charAt(spaces - 1) == ' ') {
            spaces--;
        }
        at = spaces;
        add(
                end - spaces >= 2
                        ? new Inline.HardBreak(content.range(spaces, end + 1))
                        : new Inline.SoftBreak(content.range(spaces, end + 1)),
                end + 1);
    }

    private void backslash() {
        char next = LinkScanner.at(text, at + 1);
        if (next == '\n') {
            add(new Inline.HardBreak(content.range(at, at + 2)), at + 2);
        } else if (LinkScanner.isPunctuation(next)) {
            add(new Inline.Escape(content.range(at, at + 2), String.valueOf(next)), at + 2);
        } else {
            at++;
        }
    }

    private void codeSpan() {
        int length = CodeSpans.runLength(text, at);
        int closing = codeSpans.closing(at + length, length);
        if (closing < 0) {
            at += length;
            return;
        }
        int end = closing + length;
        String code = CodeSpans.code(text.substring(at + length, closing));
        add(
                new Inline.CodeSpan(
                        content.range(at, end),
                        content.range(at + length, closing),
                        place == Place.TABLE_CELL ? code.replace("\\|", "|") : code),
                end);
    }

    private void run(int least) {
        char sign = text.charAt(at);
        int end = at;
        while (LinkScanner.at(text, end) == sign) {
            end++;
        }
        boolean strikes =
                sign != '~' || (this.strikes && (engine == Engine.GOLDMARK || end - at <= 2));
        if (end - at < least || !strikes) {
            at = end;
            return;
        }
        flush();
        pieces.add(new Piece.Run(sign, at, end, Flanking.of(text, at, end, engine)));
        goOnAt(end);
    }

    private void entity() {
        int end = Entities.end(text, at);
        if (end < 0) {
            at++;
            return;
        }
        String decoded = Entities.decode(text.substring(at, end));
        add(new Inline.Entity(content.range(at, end), text.substring(at, end), decoded), end);
    }

    private void angle() {
        int end = Autolinks.end(text, at);
        if (end > 0) {
            add(Autolinks.link(content, at, end), end);
            brackets.addAutolink(pieces.getLast());
            return;
        }
        end = rawHtml.end(at);
        if (end > 0) {
            add(new Inline.RawHtml(content.range(at, end), text.substring(at, end)), end);
            return;
        }
        typographic();
    }

    // `{:.class}` right behind an inline
    private void attributes() {
        AttributeList list =
                engine == Engine.KRAMDOWN && at == restart && at > 0
                        ? AttributeList.kramdown(text, at)
                        : AttributeList.NONE;
        if (list.isNone()) {
            at++;
            return;
        }
        add(new Inline.Attributes(content.range(at, list.end()), list.attributes()), list.end());
    }

    private void exclamation() {
        if (LinkScanner.at(text, at + 1) == '[') {
            if (footnote(at + 1)) {
                return;
            }
            flush();
            brackets.open(true, at);
            goOnAt(at + 2);
        } else {
            at++;
        }
    }

    private void bracket() {
        if (footnote(at)) {
            return;
        }
        flush();
        brackets.open(false, at);
        goOnAt(at + 1);
    }

    // A "!" before a footnote reference is text.
    private boolean footnote(int bracket) {
        int end = brackets.footnoteEnd(bracket);
        if (end < 0) {
            return false;
        }
        at = bracket;
        add(brackets.footnote(bracket, end), end);
        return true;
    }

    private void closeBracket() {
        flush();
        int end = brackets.close(at);
        textFrom = brackets.textFrom(end);
        restart = textFrom == end ? end : restart;
        at = end;
    }

    private boolean bareLink() {
        if (engine == Engine.GOLDMARK && brackets.isOpen()) {
            return false;
        }
        int end = linkify.end(at);
        if (end < 0) {
            return false;
        }
        add(linkify.link(at, end), end);
        brackets.addAutolink(pieces.getLast());
        return true;
    }

    private void typographic() {
        int length = isTypographic ? typographer.read(at, restart) : 0;
        if (length == 0) {
            at++;
            return;
        }
        add(
                new Inline.Typographic(content.range(at, at + length), typographer.html()),
                at + length);
    }
}
