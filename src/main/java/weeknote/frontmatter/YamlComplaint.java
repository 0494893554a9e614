package weeknote.frontmatter;

import java.util.List;
import org.yaml.snakeyaml.error.YAMLException;
import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// Says in the author's words why a YAML front matter cannot be read, and where.
final class YamlComplaint {

    private YamlComplaint() {}

    /// @param mark where SnakeYAML stumbled, in code points from `content`; -1 if it does not say
    static FrontMatterProblem of(String post, TextRange content, YAMLException e, int mark) {
        String yaml = content.of(post);
        int offset = mark < 0 ? content.start() : CodePoints.of(yaml, content.start()).offset(mark);
        LineIndex lines = LineIndex.of(post.substring(0, content.end()));
        int line = lines.lineOf(Math.min(offset, content.end()));
        String message = "Line " + (line + 1) + " of the front matter cannot be read.";
        return new FrontMatterProblem(
                FrontMatterProblem.Kind.UNREADABLE, lines.rangeOf(line), message, List.of());
    }
}
