package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Writes a first field into a post that has no front matter: YAML, which every engine reads.
///
/// @param post the text, whose own line end is taken
record NewFrontMatter(String post) implements SourceWriter {

    @Override
    public List<TextChange> add(Container container, String key, FieldValue value) {
        String lineEnd = lineEnd();
        String fences = "---" + lineEnd + "---" + lineEnd + gap(lineEnd);
        int content = 3 + lineEnd.length();

        var inside = new Container(List.of(), List.of(), TextRange.at(content), ValueStyle.BLOCK);
        var writer = new YamlWriter(fences, Source.empty(inside.range()));
        return writer.add(inside, key, value).stream()
                .map(change -> change.apply(fences))
                .map(text -> TextChange.of(TextEdit.insert(0, text)))
                .toList();
    }

    private String gap(String lineEnd) {
        boolean needed = !post.isEmpty() && post.charAt(0) != '\n' && post.charAt(0) != '\r';
        return needed ? lineEnd : "";
    }

    private String lineEnd() {
        int end = 0;
        while (end < post.length() && post.charAt(end) != '\n' && post.charAt(end) != '\r') {
            end++;
        }
        if (end == post.length()) {
            return "\n";
        }
        return post.startsWith("\r\n", end) ? "\r\n" : post.substring(end, end + 1);
    }

    @Override
    public List<TextChange> set(Container container, Entry entry, FieldValue value) {
        return List.of();
    }

    @Override
    public List<TextChange> addItem(Node.Sequence list, FieldValue item) {
        return List.of();
    }

    @Override
    public List<TextChange> removeItem(Entry entry, Node.Sequence list, int index) {
        return List.of();
    }

    @Override
    public List<TextChange> remove(Container container, int index) {
        return List.of();
    }
}
