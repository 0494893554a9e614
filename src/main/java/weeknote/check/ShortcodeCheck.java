package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `shortcode.unknown`, `shortcode.unclosed`, `shortcode.in-code`: tags that keep a Hugo site from
/// being built, and tags in code, which Hugo runs there too (tried with 0.111).
final class ShortcodeCheck implements Check {

    static final String UNKNOWN = "shortcode.unknown";
    static final String UNCLOSED = "shortcode.unclosed";
    static final String IN_CODE = "shortcode.in-code";

    @Override
    public List<String> codes() {
        return List.of(UNKNOWN, UNCLOSED, IN_CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        List<Shortcode> tags =
                post.document().tags().stream().filter(tag -> !tag.isShown()).toList();
        boolean isOfHugo = place.index().site().kind() == SiteKind.HUGO;
        return isOfHugo && !tags.isEmpty()
                ? new Finding(post, KnownShortcodes.of(place.index())).in(tags)
                : List.of();
    }

    private static final class Finding {

        private final Post post;
        private final KnownShortcodes known;
        private final Code code;
        private final List<Diagnostic> found = new ArrayList<>();
        private final NavigableSet<Integer> paragraphEnds = new TreeSet<>();

        Finding(Post post, KnownShortcodes known) {
            this.post = post;
            this.known = known;
            code = Code.of(post);
        }

        List<Diagnostic> in(List<Shortcode> tags) {
            for (Shortcode tag : tags) {
                if (isInCode(tag)) {
                    inCode(tag);
                } else if (!tag.isClosing()) {
                    known.reason(tag.name()).ifPresent(reason -> unknown(tag, reason));
                }
            }
            if (ShortcodeSignsCheck.isAnyWithoutEnd(post)) {
                return found;
            }
            ShortcodePairs pairs =
                    ShortcodePairs.of(tags.stream().filter(tag -> !isInCode(tag)).toList(), known);
            pairs.unclosed().forEach(this::unclosed);
            pairs.stray().forEach(tag -> stray(tag, pairs));
            pairs.needless().forEach(this::needless);
            return found;
        }

        private boolean isInCode(Shortcode tag) {
            return code.contains(tag.range());
        }

        private void inCode(Shortcode tag) {
            String name = tag.isClosing() ? tag.name().substring(1) : tag.name();
            boolean isUnknown = !known.isKnown(name) && known.isSure();
            boolean isPaired = known.isPaired(name) || tag.isClosing();
            if (isUnknown || isPaired || known.isEmbedding(name)) {
                boolean isBuilt = known.isEmbedding(name) && !isPaired;
                String sentence =
                        "Hugo runs the shortcode `%s` in code too".formatted(name)
                                + (isBuilt
                                        ? ", so readers see what it makes."
                                        : ", where it keeps your site from being built.");
                String shown = ShortcodeSignsCheck.shown(tag.range().of(post.text()));
                Fix fix = fix("Show it as it is written", tag.range(), shown, true);
                Severity severity = isBuilt ? Severity.WARNING : Severity.ERROR;
                found.add(new Diagnostic(IN_CODE, severity, tag.range(), sentence, List.of(fix)));
            }
        }

        private void unknown(Shortcode tag, String reason) {
            TextRange name = name(tag);
            List<Fix> fixes =
                    known.near(tag.name())
                            .fixes(each -> fix("Change to `" + each + "`", name, each, false));
            Severity severity = known.isSure() ? Severity.ERROR : Severity.WARNING;
            found.add(new Diagnostic(UNKNOWN, severity, name, reason, fixes));
        }

        /// The name in a tag, without the slash of a closing one.
        private TextRange name(Shortcode tag) {
            String name = tag.isClosing() ? tag.name().substring(1) : tag.name();
            int start = post.text().indexOf(name, tag.range().start());
            return new TextRange(start, start + name.length());
        }

        private void unclosed(Shortcode tag) {
            String close =
                    tag.source().startsWith("{{<")
                            ? "{{< /" + tag.name() + " >}}"
                            : "{{% /" + tag.name() + " %}}";
            TextRange end = TextRange.at(endOfParagraph(tag.range().end()));
            add(
                    tag.range(),
                    "Nothing closes `" + tag.name() + "`, so your site cannot be built.",
                    fix(
                            "Add `" + close + "` after the paragraph",
                            end,
                            lineBreak(tag, end) + close,
                            false));
        }

        /// A text may be one paragraph of thousands of tags, so it is not searched for each.
        private int endOfParagraph(int from) {
            if (paragraphEnds.isEmpty()) {
                paragraphEnds.addAll(paragraphEnds(post.text()));
            }
            Integer end = paragraphEnds.higher(from);
            return end == null ? from : end;
        }

        private static List<Integer> paragraphEnds(String text) {
            List<Integer> ends = new ArrayList<>();
            for (int at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n", at + 1)) {
                ends.add(at);
            }
            ends.add(text.endsWith("\n") ? text.length() - 1 : text.length());
            return ends;
        }

        /// A tag that stands on a line of its own is closed by one that does.
        private String lineBreak(Shortcode tag, TextRange end) {
            return tag.range().end() < end.end() && post.text().charAt(tag.range().end()) == '\n'
                    ? "\n"
                    : "";
        }

        private void stray(Shortcode tag, ShortcodePairs pairs) {
            String name = tag.name().substring(1);
            Shortcode meant = pairs.meant().get(tag);
            if (meant == null) {
                remove(tag, "No `" + name + "` is open here, so your site cannot be built.");
                return;
            }
            TextRange range = name(tag);
            add(
                    range,
                    "This closes no `%s`: the open shortcode is `%s`."
                            .formatted(name, meant.name()),
                    fix("Change to `" + meant.name() + "`", range, meant.name(), true));
        }

        private void needless(Shortcode tag) {
            remove(
                    tag,
                    "`"
                            + tag.name().substring(1)
                            + "` takes nothing between two tags, so your site cannot be built.");
        }

        private void remove(Shortcode tag, String message) {
            add(tag.range(), message, fix("Remove it", tag.range(), "", false));
        }

        private void add(TextRange range, String message, Fix fix) {
            found.add(new Diagnostic(UNCLOSED, Severity.ERROR, range, message, List.of(fix)));
        }

        private static Fix fix(String title, TextRange range, String text, boolean isSafe) {
            TextEdit edit = TextEdit.replace(range, text);
            return new Fix(title, TextChange.of(edit), isSafe);
        }
    }
}
