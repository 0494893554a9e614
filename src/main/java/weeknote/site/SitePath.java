package weeknote.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds where on its site a link of a page leads: on `/posts/a/`, `../b/` leads to `/posts/b/`,
/// and so does `https://example.org/blog/posts/b/` if the site stands at
/// `https://example.org/blog/`.
///
/// @param page the address of the page, from the site's root
record SitePath(Site site, String page) {

    /// The path from the site's root that a decoded link without a fragment means; empty if it
    /// leads elsewhere.
    Optional<String> of(String link) {
        int authority = link.indexOf("//");
        if (authority == 0 || (authority > 0 && link.charAt(authority - 1) == ':')) {
            return onThisSite(link.substring(authority));
        }
        if (link.startsWith("/")) {
            return Optional.of(normalised(below(site.basePath(), link).orElse(link)));
        }
        return page.startsWith("/")
                ? Optional.of(normalised(page.substring(0, page.lastIndexOf('/') + 1) + link))
                : Optional.empty();
    }

    /// Whether a path from the server's root leads into the folder in which the site stands.
    boolean isBelowBase(String path) {
        return below(site.basePath(), path).isPresent();
    }

    private Optional<String> onThisSite(String link) {
        String base = site.baseUrl();
        int authority = base.indexOf("//");
        return authority < 0
                ? Optional.empty()
                : below(base.substring(authority), link).map(SitePath::normalised);
    }

    /// `/c` of `/a/b/c` below `/a/b`, with or without a slash at its end.
    private static Optional<String> below(String base, String path) {
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        if (!path.startsWith(root)) {
            return Optional.empty();
        }
        String rest = path.substring(root.length());
        return rest.isEmpty()
                ? Optional.of("/")
                : Optional.of(rest).filter(found -> found.startsWith("/"));
    }

    /// Without `.` and `..`, which never lead above the root.
    private static String normalised(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/", -1)) {
            if (name.equals("..")) {
                names.removeLast();
            }
            if (names.isEmpty()) {
                names.add("");
            } else if (!name.equals(".") && !name.equals("..") && !name.isEmpty()) {
                names.add(name);
            }
        }
        boolean isFolder = path.endsWith("/") || path.endsWith("/.") || path.endsWith("/..");
        String joined = String.join("/", names);
        return isFolder || joined.isEmpty() ? joined + "/" : joined;
    }
}
