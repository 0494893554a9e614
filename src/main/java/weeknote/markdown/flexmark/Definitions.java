package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.Decoder;
import weeknote.markdown.inline.DefinitionScanner;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode.LinkDefinition;

/// Takes the link reference definitions off the start of a paragraph.
///
/// @param rest what is left of the paragraph, maybe nothing
record Definitions(List<LinkDefinition> definitions, Content rest) {

    static Definitions take(Content content, References references) {
        List<LinkDefinition> definitions = new ArrayList<>();
        String text = content.text();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '[') {
            DefinitionScanner.Found found =
                    DefinitionScanner.at(text, at, references.dialect().engine());
            if (found.isNone()) {
                break;
            }
            LinkDefinition definition = definition(content, found, references);
            references.definitions().define(definition);
            definitions.add(definition);
            at = found.next();
        }
        return new Definitions(definitions, content.from(at));
    }

    private static LinkDefinition definition(
            Content content, DefinitionScanner.Found found, References references) {
        String text = content.text();
        String label = text.substring(found.start() + 1, found.labelEnd());
        String title =
                found.titleEnd() == found.titleStart()
                        ? ""
                        : text.substring(found.titleStart() + 1, found.titleEnd() - 1);
        return new LinkDefinition(
                content.range(found.start(), found.end()),
                content.range(found.start() + 1, found.labelEnd()),
                content.range(found.destinationStart(), found.destinationEnd()),
                content.range(found.titleStart(), found.titleEnd()),
                label,
                Decoder.decode(text.substring(found.destinationStart(), found.destinationEnd())),
                Decoder.decode(title),
                references.definitions().isDefined(label));
    }
}
