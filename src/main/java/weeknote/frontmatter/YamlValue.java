package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Text;

/// The texts that say a value in YAML, the most fitting first.
final class YamlValue {

    private final YamlHand hand;

    YamlValue(YamlHand hand) {
        this.hand = hand;
    }

    /// @param style of the value that stands there; of the file's texts, if none does
    /// @param flow whether it is to stand between brackets
    List<String> texts(FieldValue value, ValueStyle style, boolean flow) {
        return switch (value) {
            case Text(String text) -> texts(text, style, flow);
            case FieldValue.Date date ->
                    style.isQuoted() ? texts(date.text(), style, flow) : List.of(date.text());
            case FieldValue.NumberValue number -> List.of(number.text());
            case FieldValue.Bool(boolean isTrue) -> List.of(Boolean.toString(isTrue));
            case FieldValue.Null _ -> List.of(flow ? "null" : "~");
            case ListValue(List<FieldValue> items) -> list(items).stream().toList();
            case MapValue(var entries) -> entries.isEmpty() ? List.of("{}") : List.of();
        };
    }

    private List<String> texts(String text, ValueStyle style, boolean flow) {
        ValueStyle usual =
                switch (style) {
                    case SINGLE_QUOTED, DOUBLE_QUOTED, PLAIN -> style;
                    case EMPTY,
                            FLOW,
                            BLOCK,
                            LITERAL,
                            FOLDED,
                            ALIAS,
                            TRIPLE_SINGLE_QUOTED,
                            TRIPLE_DOUBLE_QUOTED ->
                            hand.texts();
                };
        SequencedSet<String> texts = new LinkedHashSet<>();
        if (usual == ValueStyle.PLAIN) {
            YamlScalar.plain(text, flow).ifPresent(texts::add);
        }
        if (usual != ValueStyle.DOUBLE_QUOTED
                && (usual == ValueStyle.SINGLE_QUOTED
                        || hand.quotes() == ValueStyle.SINGLE_QUOTED)) {
            YamlScalar.singleQuoted(text).ifPresent(texts::add);
        }
        texts.add(YamlScalar.doubleQuoted(text));
        return List.copyOf(texts);
    }

    /// `[a, b]`; empty if an item can only be said in lines of its own.
    private Optional<String> list(List<FieldValue> items) {
        var texts = new ArrayList<String>();
        for (FieldValue item : items) {
            List<String> proposals = texts(item, hand.items(), true);
            if (proposals.isEmpty()) {
                return Optional.empty();
            }
            texts.add(proposals.getFirst());
        }
        return Optional.of("[" + String.join(", ", texts) + "]");
    }

    /// The items, each behind `before`; empty if there are none, or one cannot be said.
    Optional<String> lines(List<FieldValue> items, ValueStyle style, String before) {
        var lines = new StringBuilder();
        for (FieldValue item : items) {
            List<String> proposals = texts(item, style, false);
            if (proposals.isEmpty()) {
                return Optional.empty();
            }
            lines.append(before).append(proposals.getFirst());
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.toString());
    }

    /// A key, in quotes where it needs them.
    String key(String key, boolean flow) {
        return YamlScalar.plain(key, flow).orElseGet(() -> YamlScalar.doubleQuoted(key));
    }
}
