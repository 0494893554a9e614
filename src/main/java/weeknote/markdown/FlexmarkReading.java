package weeknote.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;
import weeknote.text.TextRange;

/// What flexmark finds in a body, as this package's values.
final class FlexmarkReading {

    final List<Block> blocks = new ArrayList<>();
    final List<Heading> headings = new ArrayList<>();
    final List<Link> links = new ArrayList<>();
    final List<LinkReference> undefinedReferences = new ArrayList<>();
    final List<LinkReferenceDefinition> linkReferenceDefinitions = new ArrayList<>();
    final List<FootnoteReference> footnoteReferences = new ArrayList<>();
    final List<FootnoteDefinition> footnoteDefinitions = new ArrayList<>();
    final List<Span> spans = new ArrayList<>();

    private final MutableDataSet options =
            new MutableDataSet()
                    .set(HtmlRenderer.RENDER_HEADER_ID, true)
                    .set(HtmlRenderer.GENERATE_HEADER_ID, true)
                    .set(
                            Parser.EXTENSIONS,
                            List.of(
                                    FootnoteExtension.create(),
                                    StrikethroughExtension.create(),
                                    TablesExtension.create(),
                                    TaskListExtension.create()));
    private final Document document;
    private final Map<String, Reference> definitions = new HashMap<>();

    private FlexmarkReading(String post, TextRange body) {
        BasedSequence text = BasedSequence.of(post).subSequence(body.start(), body.end());
        document = Parser.builder(options).build().parse(text);
    }

    static FlexmarkReading of(String post, TextRange body, Dialect dialect) {
        FlexmarkReading reading = new FlexmarkReading(post, body);
        for (Node node : reading.document.getDescendants()) {
            if (node instanceof Reference reference) {
                reading.definitions.putIfAbsent(label(reference.getReference()), reference);
            }
        }
        for (Node child : reading.document.getChildren()) {
            reading.blocks.add(new Block(kind(child), range(child.getChars())));
        }
        for (Node node : reading.document.getDescendants()) {
            reading.read(node);
        }
        return reading;
    }

    List<HtmlBlock> html(HtmlOptions htmlOptions) {
        String html = HtmlRenderer.builder(options).build().render(document);
        String safe =
                switch (htmlOptions.safety()) {
                    case AS_ENGINE -> html;
                    case PREVIEW, PAGE ->
                            Jsoup.clean(
                                    html,
                                    "",
                                    Safelist.relaxed()
                                            .preserveRelativeLinks(true)
                                            .addAttributes(":all", "id", "class"),
                                    new OutputSettings().prettyPrint(false));
                };
        return List.of(new HtmlBlock(range(document.getChars()), safe));
    }

    private void read(Node node) {
        switch (node) {
            case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
            case Emphasis emphasis -> span(emphasis, Span.Kind.EMPHASIS);
            case StrongEmphasis strong -> span(strong, Span.Kind.STRONG);
            case Strikethrough strikethrough -> span(strikethrough, Span.Kind.STRIKETHROUGH);
            case Code code -> span(code, Span.Kind.CODE_SPAN);
            case FencedCodeBlock code -> span(code, Span.Kind.CODE_BLOCK);
            case IndentedCodeBlock code -> span(code, Span.Kind.CODE_BLOCK);
            case HtmlBlockBase html -> span(html, Span.Kind.RAW_HTML);
            case HtmlInlineBase html -> span(html, Span.Kind.RAW_HTML);
            case ThematicBreak thematicBreak -> span(thematicBreak, Span.Kind.THEMATIC_BREAK);
            case com.vladsch.flexmark.ast.BlockQuote quote -> span(quote, Span.Kind.BLOCK_QUOTE);
            case Footnote footnote -> footnote(footnote);
            case FootnoteBlock definition -> footnoteDefinition(definition);
            case Reference reference -> definition(reference);
            case RefNode reference -> reference(reference);
            case InlineLinkNode link -> link(link);
            case AutoLink link -> autolink(link);
            default -> {}
        }
    }

    private void heading(com.vladsch.flexmark.ast.Heading heading) {
        String text = new TextCollectingVisitor().collectAndGetText(heading);
        headings.add(
                new Heading(
                        heading.getLevel(),
                        text,
                        heading.getAnchorRefId(),
                        range(heading.getChars()),
                        range(heading.getText())));
        span(heading, Span.Kind.valueOf("HEADING_" + heading.getLevel()));
    }

    private void link(InlineLinkNode link) {
        boolean isImage = link instanceof com.vladsch.flexmark.ast.Image;
        TextRange none = TextRange.at(link.getStartOffset());
        links.add(
                new Link(
                        Link.Kind.INLINE,
                        isImage,
                        range(link.getChars()),
                        range(link.getText()),
                        range(link.getUrl()),
                        range(link.getTitle()),
                        none,
                        none,
                        link.getUrl().unescape(),
                        link.getTitle().unescape(),
                        ""));
        span(link, isImage ? Span.Kind.IMAGE : Span.Kind.LINK);
        spans.add(new Span(range(link.getText()), Span.Kind.LINK_TEXT));
        spans.add(new Span(range(link.getUrl()), Span.Kind.LINK_DESTINATION));
    }

    private void autolink(AutoLink link) {
        TextRange text = range(link.getText());
        TextRange none = TextRange.at(link.getStartOffset());
        String uri = link.getText().toString();
        links.add(
                new Link(
                        Link.Kind.AUTOLINK,
                        false,
                        range(link.getChars()),
                        text,
                        text,
                        none,
                        none,
                        none,
                        uri,
                        "",
                        ""));
        span(link, Span.Kind.LINK);
    }

    private void reference(RefNode node) {
        boolean isImage = node instanceof com.vladsch.flexmark.ast.ImageRef;
        boolean isShortcut = node.isReferenceTextCombined();
        BasedSequence label = node.getReference().isEmpty() ? node.getText() : node.getReference();
        Link.Kind kind =
                !isShortcut
                        ? Link.Kind.FULL
                        : node.getTextClosingMarker().isEmpty()
                                ? Link.Kind.SHORTCUT
                                : Link.Kind.COLLAPSED;
        Reference definition = definitions.get(label(label));
        if (definition == null) {
            undefinedReferences.add(
                    new LinkReference(
                            kind, isImage, label.toString(), range(node.getChars()), range(label)));
            spans.add(new Span(range(label), Span.Kind.UNDEFINED_LABEL));
            return;
        }
        TextRange text = range(isShortcut ? label : node.getText());
        links.add(
                new Link(
                        kind,
                        isImage,
                        range(node.getChars()),
                        text,
                        range(definition.getUrl()),
                        range(definition.getTitle()),
                        range(label),
                        range(definition.getChars()),
                        definition.getUrl().unescape(),
                        definition.getTitle().unescape(),
                        label.toString()));
        span(node, isImage ? Span.Kind.IMAGE : Span.Kind.LINK);
        spans.add(new Span(range(label), Span.Kind.LINK_LABEL));
    }

    private void definition(Reference node) {
        String label = label(node.getReference());
        linkReferenceDefinitions.add(
                new LinkReferenceDefinition(
                        node.getReference().toString(),
                        node.getUrl().unescape(),
                        node.getTitle().unescape(),
                        range(node.getChars()),
                        range(node.getReference()),
                        range(node.getUrl()),
                        range(node.getTitle()),
                        isDuplicate(label, node),
                        isUsed(label)));
        span(node, Span.Kind.DEFINITION);
    }

    private boolean isDuplicate(String label, Reference node) {
        Reference first = definitions.get(label);
        return first != null && first.getStartOffset() != node.getStartOffset();
    }

    private boolean isUsed(String label) {
        for (Node node : document.getDescendants()) {
            if (node instanceof RefNode reference
                    && label.equals(
                            label(
                                    reference.getReference().isEmpty()
                                            ? reference.getText()
                                            : reference.getReference()))) {
                return true;
            }
        }
        return false;
    }

    private void footnote(Footnote node) {
        footnoteReferences.add(
                new FootnoteReference(
                        node.getText().toString(),
                        range(node.getChars()),
                        range(node.getText()),
                        node.isDefined()));
        span(node, Span.Kind.FOOTNOTE_REFERENCE);
    }

    private void footnoteDefinition(FootnoteBlock node) {
        footnoteDefinitions.add(
                new FootnoteDefinition(
                        node.getText().toString(),
                        range(node.getChars()),
                        range(node.getText()),
                        range(node.getFootnote()),
                        node.getFootnoteOrdinal(),
                        false));
        spans.add(
                new Span(
                        new TextRange(
                                node.getStartOffset(), node.getClosingMarker().getEndOffset()),
                        Span.Kind.FOOTNOTE_DEFINITION));
    }

    private void span(Node node, Span.Kind kind) {
        spans.add(new Span(range(node.getChars()), kind));
    }

    private static Block.Kind kind(Node node) {
        return switch (node) {
            case com.vladsch.flexmark.ast.Heading _ -> Block.Kind.HEADING;
            case ThematicBreak _ -> Block.Kind.THEMATIC_BREAK;
            case com.vladsch.flexmark.ast.BlockQuote _ -> Block.Kind.BLOCK_QUOTE;
            case ListBlock _ -> Block.Kind.LIST;
            case FencedCodeBlock _, IndentedCodeBlock _ -> Block.Kind.CODE_BLOCK;
            case HtmlBlockBase _ -> Block.Kind.HTML_BLOCK;
            case TableBlock _ -> Block.Kind.TABLE;
            case Reference _ -> Block.Kind.LINK_REFERENCE_DEFINITION;
            case FootnoteBlock _ -> Block.Kind.FOOTNOTE_DEFINITION;
            case Paragraph _ -> Block.Kind.PARAGRAPH;
            default -> Block.Kind.PARAGRAPH;
        };
    }

    private static String label(BasedSequence label) {
        return label.toString().strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private static TextRange range(BasedSequence chars) {
        return new TextRange(chars.getStartOffset(), chars.getEndOffset());
    }
}
