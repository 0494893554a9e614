package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Link;
import weeknote.markdown.shortcode.BuiltIn;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// `link.no-such-page`, `link.no-such-file`, `link.no-such-heading`, `image.no-such-file`: links
/// and images that lead to nothing on the author's own site. Several links by one definition are
/// one mistake, and the definition's.
final class MissingTargetCheck implements Check {

    static final String PAGE = "link.no-such-page";
    static final String FILE = "link.no-such-file";
    static final String HEADING = "link.no-such-heading";
    static final String IMAGE = "image.no-such-file";

    @Override
    public List<String> codes() {
        return List.of(PAGE, FILE, HEADING, IMAGE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        LinkTargets targets = LinkTargets.of(post, place);
        List<Diagnostic> diagnostics = new ArrayList<>();
        DestinationLinks.of(post).forEach(link -> ofLink(post, link, targets, diagnostics));
        HtmlLink.in(post).forEach(link -> ofHtml(post, link, targets, diagnostics));
        for (Shortcode shortcode : post.document().tags()) {
            ofShortcode(post, shortcode, targets, diagnostics);
        }
        return diagnostics;
    }

    private static void ofLink(
            Post post, Link link, LinkTargets targets, List<Diagnostic> diagnostics) {
        boolean isImage = link.isImage();
        LinkTarget target =
                isImage ? targets.ofImage(link.destination()) : targets.of(link.destination());
        if (target instanceof LinkTarget.Missing missing) {
            String code = isImage ? IMAGE : code(missing);
            diagnostics.add(diagnostic(Written.link(post, link), missing, code));
        }
    }

    private static void ofHtml(
            Post post, HtmlLink link, LinkTargets targets, List<Diagnostic> diagnostics) {
        String value = link.range().of(post.text());
        LinkTarget target = link.isImage() ? targets.ofImage(value) : targets.of(value);
        if (target instanceof LinkTarget.Missing missing) {
            var written = new Written(link.range(), value, value, true);
            diagnostics.add(diagnostic(written, missing, link.isImage() ? IMAGE : code(missing)));
        }
    }

    private static String code(LinkTarget.Missing missing) {
        return switch (missing.kind()) {
            case PAGE -> PAGE;
            case FILE -> FILE;
            case HEADING -> HEADING;
        };
    }

    private static void ofShortcode(
            Post post, Shortcode shortcode, LinkTargets targets, List<Diagnostic> diagnostics) {
        if (targets.of(shortcode) instanceof LinkTarget.Missing missing) {
            Written written = Written.argument(post, shortcode, shortcode.destination());
            diagnostics.add(diagnostic(written, missing, code(missing)));
        }
        if (shortcode.builtIn() instanceof BuiltIn.Figure(var arguments)
                && targets.ofImage(arguments.get("src", 0)) instanceof LinkTarget.Missing missing) {
            Written written = Written.argument(post, shortcode, arguments.get("src", 0));
            diagnostics.add(diagnostic(written, missing, IMAGE));
        }
    }

    private static Diagnostic diagnostic(Written written, LinkTarget.Missing missing, String code) {
        boolean isHeading = missing.kind() == LinkTarget.Kind.HEADING;
        List<Fix> fixes =
                missing.near().fixes(isHeading ? written::withFragment : written::withPath);
        Severity severity = missing.isSure() ? Severity.ERROR : Severity.WARNING;
        return new Diagnostic(code, severity, written.range(), missing.message(), fixes);
    }
}
