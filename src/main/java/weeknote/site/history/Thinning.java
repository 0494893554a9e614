package weeknote.site.history;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which versions are kept as they grow old: all of the last hour, for a day the last one of each
/// hour, for a month the last one of each day, and from then on of each week. The last one of a
/// week is also the last one of its day and hour, so that nothing is kept today that is missed
/// tomorrow.
final class Thinning {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private Thinning() {}

    /// A stretch of time of which one version is kept.
    private record Span(Duration length, long number) {}

    /// Those that are to go.
    ///
    /// @param newestFirst all versions of a post
    static List<Version> superfluous(List<Version> newestFirst, Instant now) {
        Set<Span> taken = new HashSet<>();
        List<Version> superfluous = new ArrayList<>();
        for (Version version : newestFirst) {
            Duration age = Duration.between(version.at(), now);
            if (age.compareTo(HOUR) > 0 && !taken.add(span(version.at(), age))) {
                superfluous.add(version);
            }
        }
        return superfluous;
    }

    private static Span span(Instant at, Duration age) {
        Duration length = age.compareTo(DAY) <= 0 ? HOUR : age.compareTo(MONTH) <= 0 ? DAY : WEEK;
        return new Span(length, Math.floorDiv(at.getEpochSecond(), length.toSeconds()));
    }
}
