package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.Inline.FootnoteMark;
import weeknote.text.TextRange;

/// Which footnotes one document defines, and how they are numbered: in the order in which they are
/// first referred to. Filled while the document is read; not shared.
public final class FootnoteNumbers {

    private final Engine engine;
    private final Set<String> defined = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> uses = new ArrayList<>();

    FootnoteNumbers(Engine engine) {
        this.engine = engine;
    }

    /// The same, but the footnotes with these labels are still to be defined.
    FootnoteNumbers without(List<String> labels) {
        var without = new FootnoteNumbers(engine);
        without.defined.addAll(defined);
        labels.forEach(label -> without.defined.remove(key(label)));
        without.numbers.putAll(numbers);
        without.uses.addAll(uses);
        return without;
    }

    /// False for a second definition with this label.
    public boolean define(String label) {
        return defined.add(key(label));
    }

    boolean isDefined(String label) {
        return defined.contains(key(label));
    }

    /// One more reference to a footnote; the first one numbers it.
    FootnoteMark mark(String label, TextRange range) {
        int number = numbers.computeIfAbsent(key(label), _ -> numbers.size() + 1);
        if (number > uses.size()) {
            uses.add(0);
        }
        int occurrence = uses.get(number - 1);
        uses.set(number - 1, occurrence + 1);
        return new FootnoteMark(range, label, number, occurrence);
    }

    /// The number readers see; 0 if nothing refers to the note.
    public int number(String label) {
        return numbers.getOrDefault(key(label), 0);
    }

    /// How often the note with this number is referred to.
    public int uses(int number) {
        return uses.get(number - 1);
    }

    // GitHub's labels match whatever their case, Goldmark's do not.
    private String key(String label) {
        return engine == Engine.GOLDMARK ? label : Labels.normalize(label);
    }
}
