package weeknote.site;

import java.nio.file.Path;

/// A file that posts can link to or show, no post itself.
///
/// @param path absolute
/// @param address where the site serves it from its root, `/img/a.png`; empty for a file that lies
///   among the posts and is linked relatively
public record SiteFile(Path path, String address) {}
