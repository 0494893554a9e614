package weeknote.check.external;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/// What is known of the addresses that were asked, each without its fragment.
public record LinkVerdicts(Map<URI, LinkStatus> statuses) {

    public static final LinkVerdicts NONE = new LinkVerdicts(Map.of());

    public LinkVerdicts {
        statuses = Map.copyOf(statuses);
    }

    Optional<LinkStatus> of(URI uri) {
        return Optional.ofNullable(statuses.get(uri));
    }

    /// Whether any address has answered, so that this machine is not offline.
    public boolean isOnline() {
        return statuses.values().stream()
                .anyMatch(status -> !(status instanceof LinkStatus.NoHost));
    }
}
