package weeknote.assist.completion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weeknote.assist.FuzzyMatch;
import weeknote.assist.Slug;
import weeknote.assist.completion.CompletionItem.Kind;
import weeknote.markdown.Block;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Placement;
import weeknote.site.IndexedPost;

/// Link labels with their destinations, those that nothing uses yet first; behind them the posts of
/// the site, each with the definition that its label needs.
record LabelSource(CompletionRequest request) {

    private static final int UNUSED = 150;
    private static final int DEFINED = 100;
    private static final int LONGEST = 40;
    private static final int MOST = 50;

    List<Candidate> candidates(Opening opening) {
        List<Candidate> candidates = new ArrayList<>();
        for (LinkReferenceDefinition each : request.post().document().linkReferenceDefinitions()) {
            if (!each.isDuplicate()) {
                candidates.add(
                        new Candidate(
                                Kind.LABEL,
                                each.label(),
                                detail(each),
                                each.label() + "]",
                                each.isUsed() ? DEFINED : UNUSED));
            }
        }
        if (opening.kind() == Opening.Kind.LABEL && opening.typed().length() > 1) {
            candidates.addAll(posts(opening.typed().of(request.post().text())));
        }
        return candidates;
    }

    private static String detail(LinkReferenceDefinition definition) {
        return definition.title().isEmpty()
                ? definition.destination()
                : definition.destination() + " · " + definition.title();
    }

    private record Fit(IndexedPost post, FuzzyMatch match) {}

    /// Only the posts that fit best, because each needs a label of its own.
    private List<Candidate> posts(String typed) {
        Set<String> taken = new HashSet<>();
        request.post()
                .document()
                .linkReferenceDefinitions()
                .forEach(each -> taken.add(Labels.normalize(each.label())));
        Placement.Slot slot =
                Placement.of(request.post())
                        .slot(request.caret(), Block.Kind.LINK_REFERENCE_DEFINITION);
        return request.index().posts().stream()
                .filter(post -> !post.path().equals(request.path()))
                .flatMap(post ->
                        FuzzyMatch.of(typed, post.title()).stream()
                                .map(match -> new Fit(post, match)))
                .sorted(Comparator.comparingInt(fit -> -fit.match().score()))
                .limit(MOST)
                .filter(fit -> taken.add(label(fit.post())))
                .map(fit -> candidate(fit.post(), slot))
                .toList();
    }

    private static Candidate candidate(IndexedPost post, Placement.Slot slot) {
        String label = label(post);
        return new Candidate(
                Kind.POST,
                post.title(),
                post::address,
                label + "]",
                List.of(slot.insertion("[" + label + "]: " + post.address())),
                0);
    }

    private static String label(IndexedPost post) {
        String slug = Slug.of(post.title());
        int dash = slug.length() > LONGEST ? slug.lastIndexOf('-', LONGEST) : -1;
        String label = dash > 0 ? slug.substring(0, dash) : slug;
        return label.isEmpty() ? "post" : label;
    }
}
