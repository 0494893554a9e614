package weeknote.site;

/// An element that a site's template puts around a post: `<article class="post h-entry">`.
///
/// @param id empty if it has none
/// @param classes as the template lists them; empty if it has none
public record FrameElement(String name, String id, String classes) {}
