package weeknote.markdown.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import weeknote.markdown.tree.Attribute;

/// Wraps code as kramdown does where Rouge highlights it, but for the colours: `<div
/// class="language-ruby highlighter-rouge">`. A class `language-ruby` that the author gives the
/// block or span is its language; other classes are kept.
final class RougeCode {

    private static final String PREFIX = "language-";

    private RougeCode() {}

    /// The attributes of the element around code in `language`, or in none.
    static List<Attribute> attributes(String language, List<Attribute> given) {
        List<String> classes = new ArrayList<>();
        List<Attribute> attributes = new ArrayList<>();
        for (Attribute attribute : given) {
            if (attribute.name().equals("class")) {
                classes.addAll(Arrays.asList(attribute.value().split(" ", -1)));
            } else {
                attributes.add(attribute);
            }
        }
        String own =
                classes.stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .findFirst()
                        .orElse(PREFIX + (language.isEmpty() ? "plaintext" : language));
        classes.remove(own);
        classes.addFirst(own);
        classes.add("highlighter-rouge");
        attributes.addFirst(new Attribute("class", String.join(" ", classes)));
        return attributes;
    }
}
