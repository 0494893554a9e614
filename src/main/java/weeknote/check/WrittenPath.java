package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import weeknote.site.Site;

/// The path of a link as its author writes paths: from the site's root, or from the page. A whole
/// URI of the own site is better written from the root.
///
/// @param folder the path from the site's root that a relative one starts from: `/posts/`
/// @param path decoded, without query and fragment
record WrittenPath(Site site, String folder, String path) {

    /// Another path of the site, written the same way: `../week-40/` beside `../week-39/`.
    String to(String target) {
        if (path.contains("//")) {
            return rooted(target);
        }
        if (path.startsWith("/")) {
            return hasBase() ? rooted(target) : target;
        }
        return path.startsWith("./") ? "./" + relative(target) : relative(target);
    }

    /// The path from the root of the server, whose lower folder the site may be.
    String rooted(String target) {
        return trimmed(site.basePath()) + target;
    }

    private boolean hasBase() {
        String base = trimmed(site.basePath());
        return !base.isEmpty() && path.startsWith(base + "/");
    }

    private static String trimmed(String base) {
        return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    }

    private String relative(String target) {
        List<String> from = List.of(folder.split("/", -1));
        List<String> to = List.of(target.split("/", -1));
        int common = 0;
        while (common < from.size() - 1
                && common < to.size() - 1
                && from.get(common).equals(to.get(common))) {
            common++;
        }
        List<String> names = new ArrayList<>();
        for (int i = common; i < from.size() - 1; i++) {
            names.add("..");
        }
        names.addAll(to.subList(common, to.size()));
        String joined = String.join("/", names);
        return joined.isEmpty() ? "./" : joined;
    }
}
