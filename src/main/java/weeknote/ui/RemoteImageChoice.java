package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import weeknote.site.RememberedSites;
import weeknote.site.Site;
import weeknote.ui.preview.PreviewPane;

/// Lets the preview load images from the web once the author has clicked on one, for all posts of
/// that site, until then for none.
final class RemoteImageChoice {

    private static final System.Logger LOG = System.getLogger(RemoteImageChoice.class.getName());

    private final PreviewPane preview;
    private final Supplier<Site> site;
    private final Optional<RememberedSites> kept;

    /// Those that are allowed until the program ends, kept or not.
    private final Set<Site> allowed = new HashSet<>();

    /// @param site of the open post
    /// @param kept empty where nothing is to be kept
    RemoteImageChoice(PreviewPane preview, Supplier<Site> site, Optional<RememberedSites> kept) {
        this.preview = preview;
        this.site = site;
        this.kept = kept;
        preview.onRemoteImage(this::allow);
    }

    /// Another post is open.
    void shown() {
        preview.setRemoteImages(allowed.contains(site.get()) || isKept());
    }

    private boolean isKept() {
        try {
            return kept.isPresent() && kept.get().contains(site.get());
        } catch (IOException e) {
            LOG.log(WARNING, "Went on without images from the web", e);
            return false;
        }
    }

    private void allow() {
        allowed.add(site.get());
        preview.setRemoteImages(true);
        try {
            if (kept.isPresent()) {
                kept.get().set(site.get(), true);
            }
        } catch (IOException e) {
            LOG.log(WARNING, "Images from the web are allowed until the program ends", e);
        }
    }
}
