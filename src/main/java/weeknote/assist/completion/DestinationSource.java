package weeknote.assist.completion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import weeknote.assist.FuzzyMatch;
import weeknote.assist.completion.CompletionItem.Kind;
import weeknote.markdown.Heading;
import weeknote.site.IndexedPost;
import weeknote.site.SiteFile;

/// Where a link or image can lead: headings as fragments, posts by their titles, files by their
/// paths.
record DestinationSource(CompletionRequest request) {

    List<Candidate> candidates(Opening opening) {
        String typed = opening.typed().of(request.post().text());
        return switch (opening.kind()) {
            case IMAGE -> files(true, ")");
            case SHORTCODE_IMAGE -> files(true, "\"");
            case REF -> references(typed);
            case LINK -> destinations(typed, closer(opening, ")"));
            case DEFINITION -> destinations(typed, closer(opening, ""));
            case LABEL, SHORTCUT, FOOTNOTE, SHORTCODE_NAME, SHORTCODE_CLOSING, SHORTCODE_ARGUMENT ->
                    List.of();
        };
    }

    private String closer(Opening opening, String closer) {
        int before = opening.typed().start() - 1;
        return request.post().text().charAt(before) == '<' ? ">" + closer : closer;
    }

    private List<Candidate> destinations(String typed, String closer) {
        int fragment = typed.indexOf('#');
        if (fragment >= 0) {
            String path = typed.substring(0, fragment);
            return headings(path).stream().map(heading -> heading(path, heading, closer)).toList();
        }
        List<Candidate> candidates = new ArrayList<>();
        others().forEach(post -> candidates.add(post(post, typed, closer)));
        candidates.addAll(files(false, closer));
        return candidates;
    }

    private static Candidate heading(String path, Heading heading, String closer) {
        String destination = path + "#" + heading.id();
        return new Candidate(Kind.HEADING, destination, heading.text(), destination + closer);
    }

    private List<Heading> headings(String path) {
        List<Heading> headings =
                path.isEmpty()
                        ? request.post().document().headings()
                        : linked(path).map(request.index()::headings).orElse(List.of());
        return headings.stream().filter(heading -> !heading.id().isEmpty()).toList();
    }

    private Optional<Path> linked(String path) {
        return request.index().linked(request.path(), path).map(IndexedPost::path);
    }

    private List<IndexedPost> others() {
        return request.index().posts().stream()
                .filter(post -> !post.path().equals(request.path()))
                .toList();
    }

    /// By its title if that fits what was typed, else by its address.
    private Candidate post(IndexedPost post, String typed, String closer) {
        boolean byAddress = typed.startsWith("/") || !FuzzyMatch.fits(typed, post.title());
        String inserted = request.index().rooted(post.address()) + closer;
        return byAddress
                ? new Candidate(Kind.POST, post.address(), post.title(), inserted)
                : new Candidate(Kind.POST, post.title(), post.address(), inserted);
    }

    /// For `ref`: the file's name if no other post has it, else its path from the posts' folder.
    private List<Candidate> references(String typed) {
        int fragment = typed.indexOf('#');
        if (fragment >= 0) {
            String path = typed.substring(0, fragment);
            return headings(path).stream().map(heading -> heading(path, heading, "\"")).toList();
        }
        Map<String, Long> names =
                request.index().posts().stream()
                        .collect(
                                Collectors.groupingBy(
                                        DestinationSource::name, Collectors.counting()));
        Function<IndexedPost, String> path =
                post -> names.getOrDefault(name(post), 0L) == 1 ? name(post) : fromRoot(post);
        return others().stream()
                .map(post ->
                        new Candidate(
                                Kind.POST, post.title(), path.apply(post), path.apply(post) + "\""))
                .toList();
    }

    private static String name(IndexedPost post) {
        return String.valueOf(post.path().getFileName());
    }

    private String fromRoot(IndexedPost post) {
        return "/" + slashed(request.index().site().postsFolder().relativize(post.path()));
    }

    private List<Candidate> files(boolean onlyImages, String closer) {
        List<Candidate> candidates = new ArrayList<>();
        for (SiteFile file : request.index().files()) {
            boolean isImage = isImage(file.path());
            Optional<String> destination =
                    file.address().isEmpty()
                            ? relative(file.path())
                            : Optional.of(request.index().rooted(file.address()));
            if (destination.isPresent() && (isImage || !onlyImages)) {
                candidates.add(
                        new Candidate(
                                isImage ? Kind.IMAGE : Kind.FILE,
                                destination.get(),
                                "",
                                written(destination.get(), closer)));
            }
        }
        return candidates;
    }

    /// A blank or parenthesis in a path is percent-encoded, as browsers write it.
    private static String written(String path, String closer) {
        return path.replace("%", "%25").replace(" ", "%20").replace("(", "%28").replace(")", "%29")
                + closer;
    }

    /// The path from this post's folder to a file in or below it.
    private Optional<String> relative(Path file) {
        Path folder = request.path().getParent();
        return folder != null && file.startsWith(folder)
                ? Optional.of(slashed(folder.relativize(file)))
                : Optional.empty();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static boolean isImage(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return name.matches(".*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|ico)");
    }
}
