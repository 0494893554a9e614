/// Hugo's shortcodes, `{{< x >}}` and `{{% x %}}`, which stand outside Markdown.
@NullMarked
package weeknote.markdown.shortcode;

import org.jspecify.annotations.NullMarked;
