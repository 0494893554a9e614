package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import weeknote.session.EditingSession;
import weeknote.site.RememberedSites;
import weeknote.site.Site;
import weeknote.site.SiteKind;
import weeknote.site.SiteStyle;
import weeknote.ui.preview.PreviewPane;

/// Shows the preview in the style of the post's site where the author wants that, which is
/// remembered for the site.
final class SiteStyleChoice {

    private static final System.Logger LOG = System.getLogger(SiteStyleChoice.class.getName());

    /// What the disk says of a site.
    private record Found(SiteStyle style, boolean isWanted) {}

    private final PreviewPane preview;
    private final Supplier<EditingSession> session;
    private final Optional<RememberedSites> kept;
    private final Executor background;
    private SiteStyle style = SiteStyle.NONE;
    private boolean isWanted;

    /// @param session of the open post
    /// @param kept empty where nothing is to be kept
    SiteStyleChoice(
            PreviewPane preview,
            Supplier<EditingSession> session,
            Optional<RememberedSites> kept,
            Executor background) {
        this.preview = preview;
        this.session = session;
        this.kept = kept;
        this.background = background;
    }

    /// Another post is open.
    void shown() {
        EditingSession opened = session.get();
        background.execute(() -> {
            Found found = find(opened);
            Platform.runLater(() -> {
                if (opened == session.get()) {
                    style = found.style();
                    isWanted = found.isWanted();
                    apply();
                }
            });
        });
    }

    private Found find(EditingSession opened) {
        Site site = opened.site();
        try {
            SiteStyle found =
                    opened.path().isPresent()
                            ? SiteStyle.of(site, opened.path().get())
                            : SiteStyle.NONE;
            return new Found(found, kept.isPresent() && kept.get().contains(site));
        } catch (IOException e) {
            LOG.log(WARNING, "Went on without the style of the site", e);
            return new Found(SiteStyle.NONE, false);
        }
    }

    private void apply() {
        preview.setStyle(isWanted ? style : SiteStyle.NONE);
    }

    boolean isWanted() {
        return isWanted;
    }

    /// Why the preview cannot have the site's style; empty if it can.
    Optional<String> obstacle() {
        if (session.get().site().kind() == SiteKind.NONE) {
            return Optional.of("this post has no site");
        }
        return style.sheets().isEmpty() ? Optional.of("no style sheet found") : Optional.empty();
    }

    void want(boolean wanted) {
        isWanted = wanted;
        apply();
        try {
            if (kept.isPresent()) {
                kept.get().set(session.get().site(), wanted);
            }
        } catch (IOException e) {
            LOG.log(WARNING, "The style is chosen until another post is opened", e);
        }
    }
}
