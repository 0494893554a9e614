package weeknote.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// `link.generic-text`: `[here](map.md)`. Who goes from link to link hears nothing of where it
/// leads ([WCAG 2.4.4](https://www.w3.org/WAI/WCAG22/Understanding/link-purpose-in-context.html)).
final class GenericTextCheck implements Check {

    static final String CODE = "link.generic-text";

    private static final int LONGEST = 20;

    private static final Set<String> GENERIC =
            Set.of(
                    "here",
                    "click here",
                    "over here",
                    "right here",
                    "this link",
                    "this page",
                    "link",
                    "the link",
                    "read more",
                    "more",
                    "learn more",
                    "hier",
                    "hier klicken",
                    "dieser link",
                    "mehr",
                    "weiterlesen",
                    "klik hier",
                    "lees meer",
                    "ici",
                    "cliquez ici",
                    "ce lien",
                    "lire la suite",
                    "aquí",
                    "haz clic aquí",
                    "este enlace",
                    "leer más",
                    "aqui",
                    "clique aqui",
                    "qui",
                    "clicca qui",
                    "här",
                    "klicka här",
                    "her",
                    "klik her");

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return post.document().links().stream()
                .filter(link -> !link.isImage() && link.textRange().length() <= LONGEST)
                .filter(link -> GENERIC.contains(words(link.textRange().of(post.text()))))
                .map(link -> diagnostic(post.text(), link))
                .toList();
    }

    private static Diagnostic diagnostic(String text, Link link) {
        return new Diagnostic(
                CODE,
                Severity.HINT,
                link.textRange(),
                "“"
                        + link.textRange().of(text).strip()
                        + "” does not say where the link leads. Name what readers find there.",
                List.of());
    }

    /// In lower case, without signs around the words.
    private static String words(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
