package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.markdown.FootnoteDefinition;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.LineBounds;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// The signs of Markdown in one block of raw HTML, and what can be done about them.
record MarkdownInHtml(List<TextRange> signs, List<Fix> fixes) {

    /// `[text](destination)`, `**words**`, `` `code` ``, `[^label]`; each with a limit, so that
    /// none is looked for over a long way.
    private static final Pattern SIGN =
            Pattern.compile(
                    "(?<!!)\\[(?<text>[^\\[\\]\\n]{1,200}+)\\]\\((?<to>[^()\\s<>]{1,500}+)\\)"
                            + "|(?<![*\\w])\\*\\*(?<strong>[^\\s*<>](?:[^*\\n<>]{0,200}[^\\s*<>])?)\\*\\*(?![*\\w])"
                            + "|(?<!`)`(?<code>[^`\\n<>]{1,100}+)`(?!`)"
                            + "|\\[\\^(?<mark>[^\\[\\]\\s]{1,50}+)\\](?!:)");

    MarkdownInHtml {
        signs = List.copyOf(signs);
        fixes = List.copyOf(fixes);
    }

    static MarkdownInHtml in(Post post, TextRange block) {
        List<TextRange> signs = new ArrayList<>();
        Edits edits = new Edits();
        boolean areAllHtml = true;
        for (TextRange text : HtmlTexts.in(post.text(), block)) {
            if (!hasSign(text.of(post.text()))) {
                continue;
            }
            Matcher matcher = SIGN.matcher(post.text()).region(text.start(), text.end());
            while (matcher.find()) {
                String mark = matcher.group("mark");
                if (mark == null || isNote(post, mark)) {
                    TextRange sign = new TextRange(matcher.start(), matcher.end());
                    signs.add(sign);
                    areAllHtml &= mark == null;
                    html(matcher).ifPresent(html -> edits.add(TextEdit.replace(sign, html)));
                }
            }
        }
        List<Fix> fixes = new ArrayList<>();
        if (!signs.isEmpty()) {
            blankLines(post.text(), block).ifPresent(fixes::add);
            if (areAllHtml) {
                fixes.add(new Fix("Write it as HTML", edits.change(), false));
            }
        }
        return new MarkdownInHtml(signs, fixes);
    }

    private static boolean hasSign(String text) {
        return text.contains("](")
                || text.contains("**")
                || text.contains("[^")
                || text.indexOf('`') >= 0;
    }

    private static boolean isNote(Post post, String label) {
        return post.document().footnoteDefinitions().stream()
                .map(FootnoteDefinition::label)
                .anyMatch(label::equals);
    }

    private static Optional<String> html(Matcher sign) {
        if (sign.group("text") != null) {
            String to = sign.group("to").replace("\"", "%22");
            return Optional.of("<a href=\"" + to + "\">" + sign.group("text") + "</a>");
        }
        if (sign.group("strong") != null) {
            return Optional.of("<strong>" + sign.group("strong") + "</strong>");
        }
        return Optional.ofNullable(sign.group("code")).map(code -> "<code>" + code + "</code>");
    }

    /// Blank lines around what stands between lines of tags: with them it is read as Markdown.
    private static Optional<Fix> blankLines(String text, TextRange block) {
        List<TextRange> lines = lines(text, block);
        int first = 0;
        while (first < lines.size() && isTags(text, lines.get(first))) {
            first++;
        }
        int last = lines.size() - 1;
        while (last > first && isTags(text, lines.get(last))) {
            last--;
        }
        boolean isApart =
                first > 0
                        && last < lines.size() - 1
                        && lines.subList(first, last + 1).stream()
                                .noneMatch(line -> beginsCodeOrHtml(line.of(text)));
        if (!isApart) {
            return Optional.empty();
        }
        String lineEnd = LineBounds.of(text);
        return Optional.of(
                new Fix(
                        "Put blank lines around it",
                        new Edits()
                                .insert(lines.get(first).start(), lineEnd)
                                .insert(lines.get(last + 1).start(), lineEnd)
                                .change(),
                        false));
    }

    private static List<TextRange> lines(String text, TextRange block) {
        List<TextRange> lines = new ArrayList<>();
        int at = block.start();
        while (at < block.end()) {
            int end = Math.min(block.end(), LineBounds.lineEnd(text, at));
            lines.add(new TextRange(at, end));
            at = Math.max(LineBounds.skip(text, end), end + 1);
        }
        return lines;
    }

    /// A line of tags alone.
    private static boolean isTags(String text, TextRange line) {
        return line.of(text).stripLeading().startsWith("<")
                && HtmlTexts.in(text, line).stream().allMatch(each -> each.of(text).isBlank());
    }

    private static boolean beginsCodeOrHtml(String line) {
        return line.startsWith("    ")
                || line.startsWith("\t")
                || line.startsWith(">")
                || line.stripLeading().startsWith("<");
    }
}
