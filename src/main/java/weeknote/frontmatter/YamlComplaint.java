package weeknote.frontmatter;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// Says in the author's words why a YAML front matter cannot be read, and where.
final class YamlComplaint {

    private final String post;
    private final TextRange content;
    private final LineIndex lines;

    private YamlComplaint(String post, TextRange content) {
        this.post = post;
        this.content = content;
        this.lines = LineIndex.of(post.substring(0, content.end()));
    }

    static FrontMatterProblem of(String post, TextRange content, YAMLException e) {
        return new YamlComplaint(post, content).problem(e);
    }

    private FrontMatterProblem problem(YAMLException e) {
        int line = lines.lineOf(offset(e));
        TextRange whole = lines.rangeOf(line);
        String text = whole.of(post).stripTrailing();
        return new FrontMatterProblem(
                FrontMatterProblem.Kind.UNREADABLE,
                new TextRange(whole.start(), whole.start() + text.length()),
                "Line " + (line + 1) + " cannot be read: " + reason(e),
                List.of());
    }

    private int offset(YAMLException e) {
        return switch (e) {
            case MarkedYAMLException marked ->
                    mark(marked).map(this::offset).orElse(content.start());
            case ReaderException reader -> offset(reader.getPosition());
            default -> content.start();
        };
    }

    private int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    private int offset(int codePoint) {
        String yaml = content.of(post);
        int last = yaml.codePointCount(0, yaml.length());
        int offset = CodePoints.of(yaml, content.start()).offset(Math.clamp(codePoint, 0, last));
        return Math.min(offset, Math.max(content.start(), content.end() - 1));
    }

    /// What is never closed is told where it opens; all else where it is met.
    private static Optional<Mark> mark(MarkedYAMLException e) {
        String context = String.valueOf(e.getContext());
        boolean open =
                context.contains("quoted scalar")
                        || context.contains("flow")
                        || context.contains("simple key");
        return Optional.ofNullable(
                open && e.getContextMark() != null ? e.getContextMark() : e.getProblemMark());
    }

    private static String reason(YAMLException e) {
        String told =
                e instanceof MarkedYAMLException marked
                        ? marked.getContext() + " " + marked.getProblem()
                        : String.valueOf(e.getMessage());
        if (told.contains("mapping values are not allowed")) {
            return "a colon in its value begins another key. Put quotes around the value.";
        }
        if (told.contains("quoted scalar")) {
            return "its closing quote is missing.";
        }
        if (told.contains("flow sequence") || told.contains("flow mapping")) {
            return "its closing bracket or a comma is missing. If it is a text, put quotes around"
                    + " it.";
        }
        if (told.contains("\\t") || told.contains("TAB")) {
            return "it has a tab where YAML wants blanks.";
        }
        if (told.contains("special characters are not allowed")) {
            return "it has an invisible control character. Delete it.";
        }
        if (told.contains("simple key")) {
            return "a colon with a blank behind its key is missing.";
        }
        if (e instanceof MarkedYAMLException marked && marked.getContext() == null) {
            return marked.getProblem() + ".";
        }
        return "YAML reads its signs in another way. Put quotes around the value, or check the"
                + " indentation.";
    }
}
