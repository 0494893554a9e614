package weeknote.ui;

import java.nio.file.Path;
import java.util.function.Consumer;
import weeknote.frontmatter.FrontMatter;
import weeknote.session.EditingSession;
import weeknote.site.PostFiles;
import weeknote.site.PostIndex;
import weeknote.site.Site;
import weeknote.ui.preview.PreviewFiles;

/// What the site of the open post has, for the views: known some time after the post.
final class OpenSite {

    private final EditorView view;
    private final PostLoader loader;
    private PostIndex index = PostIndex.NONE;

    OpenSite(EditorView view, PostLoader loader) {
        this.view = view;
        this.loader = loader;
    }

    /// The files of a post until the site's posts are known.
    static PreviewFiles files(Site site, Path path, String text) {
        return PreviewFiles.of(PostFiles.early(site, path, FrontMatter.of(text, site.engine())));
    }

    /// The open post has no site.
    void forget() {
        show(PostIndex.NONE);
    }

    void read(Site site) {
        loader.loadIndex(site, whileOpen(this::show));
    }

    /// The site has been told something else.
    void readAgain() {
        view.session().path().ifPresent(path -> loader.loadSite(path, whileOpen(this::showAgain)));
    }

    private void showAgain(PostIndex index) {
        view.session().setSite(index.site());
        show(index);
        view.panel().posts().checkAgain();
    }

    /// One of its posts was saved.
    void refresh(Path path, String text) {
        if (index.post(path).isPresent()) {
            loader.refresh(index, path, text, whileOpen(this::show));
        }
    }

    private void show(PostIndex index) {
        this.index = index;
        view.setIndex(index);
        view.session()
                .path()
                .ifPresent(path -> view.preview().setFiles(PreviewFiles.of(index, path)));
    }

    /// Does nothing when another post is open by then.
    private Consumer<PostIndex> whileOpen(Consumer<PostIndex> action) {
        EditingSession session = view.session();
        return loaded -> {
            if (session == view.session()) {
                action.accept(loaded);
            }
        };
    }
}
