package weeknote.frontmatter;

import java.util.List;

/// Proves by reading a result that an edit did what was wished, and nothing else.
final class Proof {

    private final String before;
    private final String after;
    private final Wish wish;

    private Proof(String before, String after, Wish wish) {
        this.before = before;
        this.after = after;
        this.wish = wish;
    }

    static boolean holds(FrontMatter before, FrontMatter after, Wish wish) {
        String old = before.post();
        String result = after.post();
        return after.isEditable()
                && isSameBody(before.body().of(old), after.body().of(result))
                && old.substring(0, before.range().start())
                        .equals(result.substring(0, after.range().start()))
                && new Proof(old, result, wish).fields(before.fields(), after.fields(), 0);
    }

    /// New front matter may put an empty line above the body.
    private static boolean isSameBody(String before, String after) {
        return after.endsWith(before)
                && after.substring(0, after.length() - before.length()).isBlank();
    }

    private boolean fields(List<Field> old, List<Field> now, int depth) {
        if (depth == wish.path().size()) {
            return wish instanceof Wish.NewKey added && isAdded(old, now, added);
        }
        int index = wish.path().get(depth);
        boolean last = depth == wish.path().size() - 1;
        if (last && wish instanceof Wish.NoKey) {
            return now.size() == old.size() - 1 && sameWithout(now, old, index);
        }
        if (now.size() != old.size()
                || !same(old, now, index)
                || !now.get(index).key().equals(old.get(index).key())) {
            return false;
        }
        if (last && wish instanceof Wish.Value(var _, FieldValue value)) {
            return Meaning.is(value, now.get(index).style(), now.get(index).value());
        }
        return fields(old.get(index).fields(), now.get(index).fields(), depth + 1);
    }

    private boolean isAdded(List<Field> old, List<Field> now, Wish.NewKey added) {
        if (now.size() != old.size() + 1) {
            return false;
        }
        for (int i = 0; i < now.size(); i++) {
            Field field = now.get(i);
            if (field.key().equals(added.key())
                    && Meaning.is(added.value(), field.style(), field.value())
                    && sameWithout(old, now, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean same(List<Field> old, List<Field> now, int except) {
        for (int i = 0; i < old.size(); i++) {
            if (i != except && !same(old.get(i), before, now.get(i), after)) {
                return false;
            }
        }
        return true;
    }

    /// Whether `shorter` is `longer` without the field at `index`.
    private boolean sameWithout(List<Field> shorter, List<Field> longer, int index) {
        boolean adds = wish instanceof Wish.NewKey;
        for (int i = 0; i < shorter.size(); i++) {
            Field other = longer.get(i < index ? i : i + 1);
            if (!same(shorter.get(i), adds ? before : after, other, adds ? after : before)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Field one, String post, Field other, String otherPost) {
        return one.key().equals(other.key())
                && one.style() == other.style()
                && one.valueRange().length() == other.valueRange().length()
                && one.valueRange().of(post).equals(other.valueRange().of(otherPost))
                && one.value().equals(other.value());
    }
}
