package weeknote.markdown.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Writes blocks, a blank line between them.
final class BlockConverter {

    private static final int DEEPEST = 50;

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "pre",
                    "table",
                    "hr",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "main",
                    "aside",
                    "nav",
                    "figure",
                    "figcaption",
                    "dl",
                    "dt",
                    "dd",
                    "address",
                    "details",
                    "summary",
                    "form",
                    "fieldset");

    private final Signs signs;
    private final int depth;
    private final InlineConverter inlines;

    BlockConverter(Signs signs, int depth) {
        this.signs = signs;
        this.depth = depth;
        inlines = new InlineConverter(signs);
    }

    private BlockConverter inner() {
        return new BlockConverter(signs, depth + 1);
    }

    String blocks(List<Node> nodes) {
        List<String> blocks = new ArrayList<>();
        List<Node> run = new ArrayList<>();
        for (Node node : nodes) {
            if (isBlock(node) && depth < DEEPEST) {
                paragraph(run, blocks);
                block((Element) node, blocks);
            } else {
                run.add(node);
            }
        }
        paragraph(run, blocks);
        return String.join("\n\n", blocks);
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element
                && (BLOCKS.contains(element.normalName())
                        || element.select(String.join(",", BLOCKS)).size() > 0);
    }

    private void paragraph(List<Node> run, List<String> blocks) {
        String text = trimmed(inlines.inlines(run));
        run.clear();
        if (!text.isEmpty()) {
            blocks.add(
                    text.lines()
                            .map(String::strip)
                            .map(MarkdownEscape::lineStart)
                            .collect(Collectors.joining("\n")));
        }
    }

    // A hard line break at the end of a block breaks nothing.
    private static String trimmed(String text) {
        String trimmed = text.strip();
        while (trimmed.endsWith("\\") && text.contains("\\\n") && !trimmed.endsWith("\\\\")) {
            trimmed = trimmed.substring(0, trimmed.length() - 1).strip();
        }
        return trimmed;
    }

    private void block(Element element, List<String> blocks) {
        String name = element.normalName();
        switch (name) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                String text = trimmed(inlines.inlines(element.childNodes()));
                if (!text.isEmpty()) {
                    int level = name.charAt(1) - '0';
                    blocks.add("#".repeat(level) + " " + text.replace("\\\n", " "));
                }
            }
            case "ul", "ol" -> add(list(element), blocks);
            case "blockquote" -> add(prefixed(inner().blocks(element.childNodes())), blocks);
            case "pre" -> blocks.add(code(element));
            case "hr" -> blocks.add("---");
            case "table" -> add(TableConverter.convert(element, inlines), blocks);
            default -> add(inner().blocks(element.childNodes()), blocks);
        }
    }

    private static void add(String block, List<String> blocks) {
        if (!block.isBlank()) {
            blocks.add(block);
        }
    }

    private static String prefixed(String quoted) {
        return quoted.lines()
                .map(line -> line.isEmpty() ? ">" : "> " + line)
                .collect(Collectors.joining("\n"));
    }

    private String list(Element list) {
        boolean isOrdered = list.normalName().equals("ol");
        int number = isOrdered ? start(list) : 0;
        List<String> items = new ArrayList<>();
        for (Element item : list.children()) {
            // Some pages put the inner list beside the item it belongs to.
            boolean isStray = item.normalName().equals("ul") || item.normalName().equals("ol");
            String marker = isOrdered ? number + ". " : signs.bullet() + " ";
            String text = isStray ? list(item) : item(item);
            if (isStray && !items.isEmpty()) {
                items.add(indented(text, " ".repeat(marker.length()), true));
            } else {
                items.add(marker + indented(text, " ".repeat(marker.length()), false));
                number++;
            }
        }
        return String.join("\n", items);
    }

    private static int start(Element list) {
        String start = list.attr("start").strip();
        boolean isNumber =
                !start.isEmpty()
                        && start.length() < 9
                        && start.chars().allMatch(c -> c >= '0' && c <= '9');
        return isNumber ? Integer.parseInt(start) : 1;
    }

    // A list right behind the text of its item stays tight.
    private String item(Element item) {
        String text = inner().blocks(item.childNodes());
        boolean isLoose = item.children().stream().anyMatch(each -> each.normalName().equals("p"));
        return isLoose ? text : text.replace("\n\n", "\n");
    }

    private static String indented(String text, String space, boolean isFirstToo) {
        List<String> lines = text.lines().toList();
        StringBuilder indented = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean isBare = lines.get(i).isEmpty() || (i == 0 && !isFirstToo);
            indented.append(i == 0 ? "" : "\n").append(isBare ? "" : space).append(lines.get(i));
        }
        return indented.toString();
    }

    private static String code(Element pre) {
        String code = pre.wholeText().replace("\r", "");
        String body = code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
        int longest = 2;
        int run = 0;
        for (int i = 0; i < body.length(); i++) {
            run = body.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = "`".repeat(longest + 1);
        return fence + language(pre) + "\n" + body + "\n" + fence;
    }

    private static String language(Element pre) {
        return pre.getAllElements().stream()
                .flatMap(element -> element.classNames().stream())
                .filter(name -> name.startsWith("language-"))
                .map(name -> name.substring("language-".length()))
                .filter(name -> !name.isEmpty() && name.indexOf('`') < 0)
                .findFirst()
                .orElse("");
    }
}
